import type { StrengthView } from "@springback/core/strength-view";
import type { Stage } from "@springback/core/timeline";
import type { TodayView } from "@springback/core/today-view";
import type { RuleWords } from "@springback/core/words";
import { mustSeeSomeone, type SaidFlag, sayFlag } from "#features/guidance/said-answer.ts";

/** Today's strength as a page is made of it: plain data that a server sends with it, and a phone makes anew without it. */
export interface SaidStrength extends Pick<TodayView, "at" | "zone" | "needs"> {
  readonly stage: Stage;
  /** The flag that closes every exercise; null while none does. */
  readonly see: SaidFlag | null;
  /** What to do today; null where the subscription has none. */
  readonly view: StrengthView | null;
  /** Why there is none, in the subscription's own words; null where nobody could be asked. */
  readonly closed: string | null;
}

/** Today's strength; `view` is what to do, null where the subscription has none. */
export function sayStrength(
  today: TodayView,
  view: StrengthView | null,
  closed: string | null,
  words: RuleWords,
): SaidStrength {
  const { at, zone, needs, guidance } = today;
  const { refer, stage } = guidance;
  const closes = refer !== null && mustSeeSomeone(guidance) && closesLoading(refer.locks);
  return { at, zone, needs, stage, see: closes ? sayFlag(refer, words) : null, view, closed };
}

/** A flag that closes every exercise; others leave what the session itself screens. */
function closesLoading(locks: readonly string[]): boolean {
  return locks.includes("all") || locks.includes("loading");
}
