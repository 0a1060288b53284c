"use client";
import { DecisionCard } from "@springback/ui/domain/decision-card";
import { Button } from "@springback/ui/primitives/button";
import type { ReactNode } from "react";
import { useState } from "react";
import { CalmEnd } from "#features/flare/calm-plan.tsx";
import { Fold } from "#features/flare/fold.tsx";
import { useFacts, useKept } from "#features/phone/use-facts.ts";
import type { SaidToday } from "#features/today/said-today.ts";
import { useWords } from "#words/use-words.ts";

type Flare = NonNullable<SaidToday["flare"]>;

/** The calm days in the place of the day's answer: which day of them it is, what to do, and what ends them. */
export function FlareCard(props: {
  readonly flare: Flare;
  readonly over: string;
  readonly actions: ReactNode;
}) {
  const { flare, over, actions } = props;
  const say = useWords("flare");
  const { day, days, longest, usualInARow, usualNeeded, usualPain } = flare;
  return (
    <DecisionCard
      decision="rest"
      over={over}
      headline={day > days ? say("dayPast", { day }) : say("dayOf", { day, days })}
      because={day > longest ? `${say("calmNow")} ${say("lookedAt")}` : say("calmNow")}
      changes={say("endTitle")}
      wouldChange={
        <>
          <CalmEnd calm={flare} />
          {usualPain !== null && (
            <p className="tabular mt-2">
              {say("soFar", { have: Math.min(usualInARow, usualNeeded), needed: usualNeeded })}
            </p>
          )}
        </>
      }
      actions={actions}
    />
  );
}

/** Under the card: the questions again where it got worse still, and the runner's own way out. */
export function FlareWays() {
  const say = useWords("flare");
  return (
    <div className="mt-4 mb-6">
      <p>
        <a href="/flare" className="link tap inline-flex items-center">
          {say("again")}
        </a>
      </p>
      <Fold summary={say("slip")}>
        <EndThem />
      </Fold>
    </div>
  );
}

function EndThem() {
  const say = useWords("flare");
  const facts = useFacts();
  const kept = useKept();
  const [failed, setFailed] = useState(false);
  const end = async (): Promise<void> => {
    if (!kept?.flare) return;
    const { id, at } = kept.flare;
    try {
      await facts.flared({ id, at, endedAt: new Date().toISOString() });
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="flex flex-col items-start gap-3 pt-1 pb-4">
      <p className="measure text-sm">{failed ? say("notKeptLead") : say("slipLead")}</p>
      <Button kind="quiet" small onClick={() => void end()}>
        {say("endThem")}
      </Button>
    </div>
  );
}
