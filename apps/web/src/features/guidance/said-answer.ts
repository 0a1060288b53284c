import { becauseOf, describeDecision, distance, flagWords } from "@springback/core/explain";
import { isClearableAtAnyAge } from "@springback/core/triage";
import type { Decision, FlagLevel, Guidance, Referral } from "@springback/core/timeline";
import type { RuleWords } from "@springback/core/words";

/** An answer in the words of the rules, plain data: a server sends it, a phone makes it. */
export interface SaidAnswer {
  readonly decision: Decision;
  readonly headline: string;
  /** The longest run allowed, in words, where the answer is to run, and to no more than a length. */
  readonly upTo: string | null;
  /** What gave the answer; and what a coach decided by hand about it, where that only set a rule aside. */
  readonly because: string;
  readonly next: string;
}

/** Today's answer in words; `upToM` is the longest run allowed, whole metres; null where none is known, or a coach set it aside. */
export function sayAnswer(guidance: Guidance, upToM: number | null, words: RuleWords): SaidAnswer {
  const { headline, because: first, next } = describeDecision(guidance, words);
  const { decision, reasons } = guidance;
  const byHand = reasons.slice(1).filter(({ rule }) => rule === "OVERRIDE");
  const because = [first, ...byHand.map((reason) => becauseOf(reason, guidance, words))].join(" ");
  const upTo = decision === "run" && upToM !== null ? distance(upToM, words) : null;
  return { decision, headline, upTo, because, next };
}

/** A flag that stops everything, in the words of the rules; null where these have none for it. */
export interface SaidFlag {
  readonly level: FlagLevel;
  readonly title: string | null;
  readonly action: string | null;
  readonly locked: string | null;
  /** How soon to be seen. */
  readonly soon: string;
  /** A clinician's go-ahead lifts it, whoever has it; where it depends, `locked` says on what. */
  readonly lifts: boolean;
}

/** A flag in words. */
export function sayFlag({ flag, level }: Referral, words: RuleWords): SaidFlag {
  const said = flagWords(flag, words);
  return {
    ...{ level, soon: words.levels[level], title: said?.title ?? null },
    ...{ action: said?.action ?? null, locked: said?.locked ?? null },
    lifts: isClearableAtAnyAge(flag),
  };
}

/** Whether the answer is the fourth state: a flag that stops everything until someone has looked. */
export function mustSeeSomeone(guidance: Guidance): boolean {
  return guidance.refer !== null && guidance.reasons[0]?.rule === "B0";
}
