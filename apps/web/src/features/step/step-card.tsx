"use client";
import { StateShape } from "@springback/ui/domain/state-shape";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { useEffect, useRef, useState } from "react";
import { useFacts } from "#features/phone/use-facts.ts";
import { GateLines } from "#features/step/gate-lines.tsx";
import type { SaidStep } from "#features/step/said-step.ts";
import { type Outcome, takeStep } from "#features/step/take-step.ts";
import { useWords } from "#words/use-words.ts";

export type Offer = NonNullable<SaidStep["offer"]>;

interface Props {
  readonly step: SaidStep;
  readonly offer: Offer;
  /** Of its heading: 3 inside another section. */
  readonly level?: 2 | 3;
  /** The server has recorded it. */
  readonly onTaken: (offer: Offer) => void;
}

const WORDS = {
  first: { head: "firstTitle", why: "firstWhy", take: "takeFirst", undo: "undoFirst" },
  up: { head: "upTitle", why: "upWhy", take: "takeUp", undo: "undoUp" },
  down: { head: "downTitle", why: "downWhy", take: "takeDown", undo: "undoDown" },
} as const;

/** The stage the rules offer: which, why, what it asked for, and that taking it can't be undone but answered. */
export function StepCard({ step, offer, level = 2, onTaken }: Props) {
  const say = useWords("step");
  const { online } = useFacts();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const words = WORDS[offer.kind];
  const take = async (): Promise<void> => {
    setAsking(true);
    const heard = await takeStep(offer.to);
    setAsking(false);
    setOutcome(heard);
    if (heard.kind === "taken" || heard.kind === "standsThere") onTaken(offer);
  };
  return (
    <Section title={say(words.head)} lead={`${offer.name}, ${offer.often}.`} level={level}>
      <p className="measure">
        {offer.kind === "down" && step.why[0]?.sentence} {say(words.why)}
      </p>
      {offer.kind === "up" && <GateLines gates={step.gates} />}
      <p className="measure mt-3 text-sm text-quiet">
        {say(words.undo)} {offer.kind === "down" && !step.isLadderOpen && say("undoDownFree")}
      </p>
      <div className="mt-4 flex flex-col items-start gap-3">
        <Fault outcome={outcome} />
        {!online && <p className="measure text-sm">{say("needsLine")}</p>}
        <Button kind="quiet" pending={asking && say("taking")} onClick={() => void take()}>
          {say(words.take, offer)}
        </Button>
      </div>
    </Section>
  );
}

const REFUSED = { coach: "heldCoach", plan: "heldPlan", notOffered: "notOffered" } as const;

/** Why it wasn't taken, and what that means. */
function Fault({ outcome }: { readonly outcome: Outcome | null }) {
  const say = useWords("step");
  if (outcome?.kind === "refused") {
    return (
      <Banner kind="error" title={say("notTaken")}>
        {say(REFUSED[outcome.why])}
      </Banner>
    );
  }
  if (outcome?.kind !== "unheard") return null;
  return (
    <Banner kind="error" title={say("notTaken")}>
      {say(outcome.why)}{" "}
      {outcome.why === "notAgreed" && (
        <a className="link" href="/agree">
          {say("agree")}
        </a>
      )}
    </Banner>
  );
}

/** What was taken, for as long as the page is open. */
export function StepTaken({ offer }: { readonly offer: Offer }) {
  const say = useWords("step");
  const note = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => note.current?.focus(), []);
  return (
    <div ref={note} tabIndex={-1} className="flex gap-3 border-t border-hairline py-6">
      <StateShape state="run" className="mt-0.5 size-5" />
      <div className="measure">
        <p className="font-semibold">{say("taken", offer)}</p>
        <p className="text-sm text-quiet">{say("takenLead")}</p>
      </div>
    </div>
  );
}
