import type { AgedEasyRuns, RunnerState } from "#guidance/runner-state.ts";
import { value } from "#packs/parameters.ts";
import { isLongEasyRun } from "#sessions/easy-run.ts";
import type { JudgedSession } from "#sessions/judge.ts";
import type { Moment } from "#sessions/settle.ts";
import { DAY, WEEK } from "#timeline/day.ts";

/**
 * Records of the 168 h which lie `weeksBack` weeks before a moment: start exclusive, end inclusive. They are in time order, so
 * that only what came since is walked over.
 */
export function inWeek<T extends { readonly at: number }>(
  records: readonly T[],
  at: number,
  weeksBack: number,
): readonly T[] {
  const end = at - weeksBack * WEEK;
  const last = records.findLastIndex((record) => record.at <= end);
  return records.slice(records.findLastIndex((record) => record.at <= end - WEEK) + 1, last + 1);
}

/** The judged sessions of a week. */
export function judgedInWeek(
  judged: readonly JudgedSession[],
  at: number,
  weeksBack: number,
): readonly JudgedSession[] {
  const end = at - weeksBack * WEEK;
  const last = judged.findLastIndex(({ session }) => session.at <= end);
  const before = judged.findLastIndex(({ session }) => session.at <= end - WEEK);
  return judged.slice(before + 1, last + 1);
}

const isWithin = ({ judgement }: JudgedSession): boolean => judgement.verdict === "within";

/** What feeds a gate: a number, whether it is known, and whether nothing behind it speaks against passing. */
export interface GateReading {
  readonly value: number | null;
  readonly known: boolean;
  readonly sound: boolean;
}

/** Whole days since the last assignment, sound while every strength session of this week is within; none is unknown. */
export function strengthWeek(
  state: RunnerState,
  moment: Moment,
  judged: readonly JudgedSession[],
): GateReading {
  const strength = judgedInWeek(judged, moment.at, 0).filter(
    ({ session }) => session.activity === "strength",
  );
  const { at } = state.assigned;
  const days = at === null ? null : Math.floor((moment.at - at) / DAY);
  return { value: days, known: strength.length > 0, sound: strength.every(isWithin) };
}

/** Continuous easy runs of half an hour within limits, whenever they were; none is unknown. */
export function easyRuns(
  state: RunnerState,
  moment: Moment,
  judged: readonly JudgedSession[],
): GateReading {
  const runs = judged.filter(({ session }) => isLongEasyRun(session));
  const within = runs.filter(isWithin).length + agedWithin(state.agedEasyRuns, moment);
  return { value: within === 0 ? null : within, known: within > 0, sound: true };
}

function agedWithin(aged: AgedEasyRuns, moment: Moment): number {
  const counts = moment.cap === 0 ? aged.withinAtZero : aged.within;
  return counts[moment.baseline === null ? 0 : moment.baseline + 1] ?? 0;
}

/** How many of the last weeks had a run, sound while all of those are within limits; no run at all is unknown. */
export function weeksOfRunning(moment: Moment, judged: readonly JudgedSession[]): GateReading {
  let weeks = 0;
  let sound = true;
  for (let back = 0; back < value("maintainWeeks"); back += 1) {
    const runs = judgedInWeek(judged, moment.at, back).filter(
      ({ session }) => session.activity === "run",
    );
    if (runs.length > 0) weeks += 1;
    sound &&= runs.every(isWithin);
  }
  return { value: weeks === 0 ? null : weeks, known: weeks > 0, sound };
}
