import { becauseOf } from "#explain/because.ts";
import { HOW_ORDER } from "#explain/describe-how.ts";
import { describeWouldChange } from "#explain/describe-would-change.ts";
import { distance } from "#explain/quantity.ts";
import { LEVEL_WORDS, RED_FLAGS } from "#triage/flag-words.ts";
import type { Decision, Guidance, How, WouldChange } from "#timeline/timeline.ts";

/** Today's answer in three short lines. */
export interface DecisionWords {
  readonly headline: string;
  readonly because: string;
  readonly next: string;
  /** The other rules that applied, one sentence each. */
  readonly also: readonly string[];
}

/** The part of a guidance the words are made of; a whole Guidance fits. */
export type Described = Pick<
  Guidance,
  "decision" | "refer" | "how" | "capM" | "sessions" | "reasons" | "wouldChange"
>;

/** Today's decision in words: what to do, why, and what would change it. */
export function describeDecision(guidance: Described): DecisionWords {
  const [first, ...others] = guidance.reasons;
  return {
    headline: headlineOf(guidance),
    because: first === undefined ? "" : becauseOf(first, guidance),
    next: nextOf(guidance),
    also: others.map((reason) => becauseOf(reason, guidance)),
  };
}

function headlineOf({ decision, refer, how, capM, reasons }: Described): string {
  switch (decision) {
    case "run":
      return "Run as planned.";
    case "modify":
      return modified(how, capM);
    case "rest":
      if (reasons[0]?.rule === "B0" && refer !== null) return LEVEL_WORDS[refer.level];
      return reasons[0]?.rule === "B-UNANSWERED"
        ? "Rest, until we know more."
        : "Rest from running today.";
  }
}

function modified(how: readonly How[], capM: number | null): string {
  switch (HOW_ORDER.find((way) => how.includes(way))) {
    case "swapLowImpact":
      return "Swap the run: swim, cycle or run in water.";
    case "lightDayOnly":
      return "Keep it light today.";
    case "walkRun":
      return "Walk and run by turns today.";
    case "capDistance":
      return capM === null ? "Run, but shorter." : `Run, up to ${distance(capM)}.`;
    case "substitute":
      return "Train, with a few swaps.";
    case undefined:
      return "Change today's session.";
  }
}

function nextOf({ decision, refer, reasons, wouldChange }: Described): string {
  if (reasons[0]?.rule === "B0" && refer !== null) {
    return RED_FLAGS.find((flag) => flag.id === refer.flag)?.locked ?? "";
  }
  if (reasons[0]?.rule === "B-UNANSWERED")
    return "Answer what is missing and we look again at once.";
  const nearest = mostUseful(decision, wouldChange);
  if (nearest !== null) return describeWouldChange(nearest);
  return decision === "run" ? "We look again with your next answer." : "We look again tomorrow.";
}

const STRICTNESS: readonly Decision[] = ["run", "modify", "rest"];

/** The nearest change that loosens the answer; else the nearest that isn't a limp to come; else the nearest. */
function mostUseful(decision: Decision, changes: readonly WouldChange[]): WouldChange | null {
  const now = STRICTNESS.indexOf(decision);
  const looser = changes.find((change) => STRICTNESS.indexOf(change.then) < now);
  return looser ?? changes.find((change) => change.if["limp"] !== true) ?? changes[0] ?? null;
}
