import { becauseOf } from "#explain/because.ts";
import { HOW_ORDER, wayWords } from "#explain/describe-how.ts";
import { describeWouldChange } from "#explain/describe-would-change.ts";
import { flagWords } from "#explain/said.ts";
import type { Decision, Guidance, WouldChange } from "#timeline/timeline.ts";
import type { RuleWords } from "#words/words.ts";

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
export function describeDecision(guidance: Described, words: RuleWords): DecisionWords {
  const [first, ...others] = guidance.reasons;
  return {
    headline: headlineOf(guidance, words),
    because: first === undefined ? "" : becauseOf(first, guidance, words),
    next: nextOf(guidance, words),
    also: others.map((reason) => becauseOf(reason, guidance, words)),
  };
}

function headlineOf({ decision, refer, how, capM, reasons }: Described, words: RuleWords): string {
  const { headline } = words.answer;
  switch (decision) {
    case "run":
      return headline.run;
    case "modify": {
      const way = HOW_ORDER.find((one) => how.includes(one));
      return way === undefined ? headline.modify : wayWords(way, capM, headline, words);
    }
    case "rest":
      if (reasons[0]?.rule === "B0" && refer !== null) return words.levels[refer.level];
      return reasons[0]?.rule === "B-UNANSWERED" ? headline.unanswered : headline.rest;
  }
}

function nextOf({ decision, refer, reasons, wouldChange }: Described, words: RuleWords): string {
  const { next } = words.answer;
  if (reasons[0]?.rule === "B0" && refer !== null)
    return flagWords(refer.flag, words)?.locked ?? "";
  if (reasons[0]?.rule === "B-UNANSWERED") return next.unanswered;
  const nearest = mostUseful(decision, wouldChange);
  if (nearest !== null) return describeWouldChange(nearest, words);
  return decision === "run" ? next.nextAnswer : next.tomorrow;
}

const STRICTNESS: readonly Decision[] = ["run", "modify", "rest"];

/** The nearest change that loosens the answer; else the nearest that isn't a limp to come; else the nearest. */
function mostUseful(decision: Decision, changes: readonly WouldChange[]): WouldChange | null {
  const now = STRICTNESS.indexOf(decision);
  const looser = changes.find((change) => STRICTNESS.indexOf(change.then) < now);
  return looser ?? changes.find((change) => change.if["limp"] !== true) ?? changes[0] ?? null;
}
