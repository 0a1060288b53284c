"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { Banner } from "@springback/ui/primitives/banner";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useRef, useState } from "react";
import { v7 } from "uuid";
import { usePainWords } from "#features/check-in/use-pain-words.ts";
import { CalmPlan } from "#features/flare/calm-plan.tsx";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useFacts } from "#features/phone/use-facts.ts";
import type { SaidToday } from "#features/today/said-today.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly today: SaidToday;
  readonly over: string;
  readonly onBegun: () => void;
}

/** The calm days before they begin: what they are, and two taps that begin them, which are answers. */
export function BeginCalm({ today, over, onBegun }: Props) {
  const say = useWords("flare");
  const pain = usePainWords();
  const play = useBegin(onBegun);
  const { painNow, missing, standing } = play;
  const pending = standing === "saving" && say("beginning");
  return (
    <>
      <PageHead
        over={over}
        title={say("planTitle", { n: today.calm.days })}
        lead={say("planLead")}
      />
      <CalmPlan calm={today.calm} />
      <ElevenSteps
        name="pain"
        label={say("painNow")}
        value={painNow}
        error={missing && say("pickPain")}
        onChange={play.setPain}
        {...pain(null)}
      />
      {standing === "failed" && (
        <div className="mt-6">
          <Banner kind="error" title={say("notKept")}>
            {say("notKeptLead")}
          </Banner>
        </div>
      )}
      <BottomAction>
        <div className="grid w-full grid-cols-2 gap-2">
          <Button wide pending={pending} onClick={() => play.begin(false)}>
            {say("beginWalk")}
          </Button>
          <Button wide kind="quiet" pending={pending} onClick={() => play.begin(true)}>
            {say("beginLimp")}
          </Button>
        </div>
      </BottomAction>
    </>
  );
}

/** Holds the pain that is tapped, and keeps the flare with it, once. */
function useBegin(onBegun: () => void) {
  const facts = useFacts();
  const [ids] = useState(() => ({ flare: v7(), now: v7() }));
  const [painNow, setPain] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  const [standing, setStanding] = useState<"open" | "saving" | "failed">("open");
  // Tried again, it has to be the very answer that may be stored already.
  const firstTry = useRef<{ readonly at: string; readonly pain: number; readonly limp: boolean }>(
    null,
  );
  const keep = async (limp: boolean): Promise<void> => {
    setMissing(painNow === null);
    if (painNow === null) return toFirstFault();
    if (standing === "saving") return;
    setStanding("saving");
    firstTry.current ??= { at: new Date().toISOString(), pain: painNow, limp };
    const { at } = firstTry.current;
    try {
      await facts.flared({ id: ids.flare, at, endedAt: null });
      await facts.save([{ id: ids.now, entry: { kind: "now", ...firstTry.current } }]);
      onBegun();
    } catch {
      setStanding("failed");
    }
  };
  const begin = (limp: boolean): void => void keep(limp);
  return { painNow, setPain, missing, standing, begin };
}
