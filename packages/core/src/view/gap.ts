import { shortestLongest, situation, type Situation } from "#guidance/situation.ts";
import { threadsOf } from "#guidance/threads.ts";
import { value } from "#packs/parameters.ts";
import { DAY } from "#timeline/day.ts";
import type { EntryKind } from "#timeline/timeline.ts";
import { dateOf, dateText, type KeptFact, type Reading, sessionsIn } from "#view/kept.ts";

/** How somebody who was away comes back to running: by the tests first, on a walk-run table, or at no more than a length. */
export type WayBack = "gates" | "walkRun" | "capped";

/** The time since the runner was last heard of, and what the rules make of it. */
export interface GapView {
  /** The last local date before today with an answer of the runner; null when there is none. */
  readonly lastAnswerOn: string | null;
  /** Whole dates between that one and today without any answer; 0 without a gap. */
  readonly days: number;
  readonly answeredToday: boolean;
  /** Long enough that the runner comes back rather than goes on. */
  readonly isReturn: boolean;
  /** Whole dates since the last run; null when none is known. */
  readonly daysSinceRun: number | null;
  /** The longest run of so many last days, whole metres; null once none is left. */
  readonly windowDays: number;
  readonly longestM: number | null;
  /** By the rules as they stand (B6, BP); null while a flag stops running. */
  readonly wayBack: WayBack | null;
}

/** What a coach writes into a history is no answer of the runner. */
const COACHS: ReadonlySet<EntryKind> = new Set<EntryKind>(["assign", "override", "clearance"]);

const isTold = ({ entry }: KeptFact): boolean => !COACHS.has(entry.kind);

/** How long a runner has been silent, and how the rule book brings them back: as for anyone, by what is known now. */
export function gapOf(day: Reading): GapView {
  // From the end: a calendar is dear, and only the last dates matter.
  const latest = day.facts.findLast(isTold);
  const before = day.facts.findLast((fact) => isTold(fact) && dateOf(fact.entry, day) < day.today);
  const last = before === undefined ? null : dateOf(before.entry, day);
  const days = last === null ? 0 : day.today - last - 1;
  const lastRun = sessionsIn(day.facts).findLast(({ activity }) => activity === "run");
  const seen = threadsOf(day.state).map(({ state }) => situation(state, { at: day.at }));
  return {
    lastAnswerOn: dateText(last),
    days,
    answeredToday: latest !== undefined && dateOf(latest.entry, day) >= day.today,
    isReturn: days >= value("restedAway") / DAY,
    daysSinceRun: lastRun === undefined ? null : Math.max(0, day.today - dateOf(lastRun, day)),
    windowDays: value("spikeWindow") / DAY,
    longestM: shortestLongest(seen),
    wayBack: wayBack(seen),
  };
}

/** The longest way that any injury asks for. */
function wayBack(seen: readonly Situation[]): WayBack | null {
  if (seen.some((one) => one.runningStopped)) return null;
  if (seen.some((one) => one.returning && !one.runGateMet)) return "gates";
  const onTable = seen.some((one) => one.returning || one.longestM === null);
  return onTable ? "walkRun" : "capped";
}
