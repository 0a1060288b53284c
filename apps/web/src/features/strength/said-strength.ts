import type { StrengthView } from "@springback/core/strength-view";
import type { Stage } from "@springback/core/timeline";
import type { TodayView } from "@springback/core/today-view";
import type { SaidStep } from "#features/step/said-step.ts";
import type { CoreWords } from "#words/core-words.ts";
import { mustSeeSomeone, type SaidFlag, sayFlag } from "#features/guidance/said-answer.ts";

/** Today's strength as a page is made of it: plain data that a server sends with it, and a phone makes anew without it. */
export interface SaidStrength extends Pick<TodayView, "at" | "zone" | "needs"> {
  readonly stage: Stage;
  /** The flag that closes every exercise; null while none does. */
  readonly see: SaidFlag | null;
  /** What to do today. */
  readonly view: StrengthView;
  /** What the rules propose about the stage, or why it stays this one. */
  readonly step: SaidStep;
}

/** Today's strength; `view` is what to do. */
export function sayStrength(
  today: TodayView,
  {
    view,
    step,
    words,
  }: { readonly view: StrengthView; readonly step: SaidStep; readonly words: CoreWords },
): SaidStrength {
  const { at, zone, needs, guidance } = today;
  const { refer, stage } = guidance;
  const closes = refer !== null && mustSeeSomeone(guidance) && closesLoading(refer.locks);
  return { at, zone, needs, stage, see: closes ? sayFlag(refer, words.rules) : null, view, step };
}

/** A flag that closes every exercise; others leave what the session itself screens. */
function closesLoading(locks: readonly string[]): boolean {
  return locks.includes("all") || locks.includes("loading");
}
