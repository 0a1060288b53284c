import type { AgedEasyRuns, RunnerState } from "#guidance/runner-state.ts";
import { value } from "#packs/parameters.ts";
import { isLongEasyRun } from "#sessions/easy-run.ts";
import type { JudgedSession } from "#sessions/judge.ts";
import type { Moment } from "#sessions/settle.ts";
import { DAY, WEEK } from "#timeline/day.ts";
import type { Gate } from "#timeline/timeline.ts";

/** Sessions that ended in the 168 h which lie `weeksBack` weeks before a moment: start exclusive, end inclusive. */
export function inWeek<T extends { readonly at: number }>(
  records: readonly T[],
  at: number,
  weeksBack: number,
): readonly T[] {
  const end = at - weeksBack * WEEK;
  return records.filter((record) => record.at > end - WEEK && record.at <= end);
}

/** The judged sessions of a week. */
export function judgedInWeek(
  judged: readonly JudgedSession[],
  at: number,
  weeksBack: number,
): readonly JudgedSession[] {
  const end = at - weeksBack * WEEK;
  return judged.filter(({ session }) => session.at > end - WEEK && session.at <= end);
}

const isWithin = ({ judgement }: JudgedSession): boolean => judgement.verdict === "within";

/** A full week since the last assignment, with every strength session of this week within; none is missing. */
export function strengthWeek(
  gate: string,
  state: RunnerState,
  moment: Moment,
  judged: readonly JudgedSession[],
): Gate {
  const needs = "a full week of strength within limits";
  const strength = judgedInWeek(judged, moment.at, 0).filter(
    ({ session }) => session.activity === "strength",
  );
  const since = state.assigned.at === null ? null : moment.at - state.assigned.at;
  const days = since === null ? null : Math.floor(since / DAY);
  if (strength.length === 0) return { gate, met: "missing", value: days, needs };
  const full = since !== null && since >= value("stepWeek");
  return { gate, met: full && strength.every(isWithin), value: days, needs };
}

/** Two continuous easy runs of half an hour within limits, whenever they were; none within is missing. */
export function easyRuns(
  state: RunnerState,
  judged: readonly JudgedSession[],
  moment: Moment,
): Gate {
  const needs = value("easyRuns");
  const runs = judged.filter(({ session }) => isLongEasyRun(session));
  const within = runs.filter(isWithin).length + agedWithin(state.agedEasyRuns, moment);
  if (within === 0) return { gate: "run30", met: "missing", value: null, needs };
  return { gate: "run30", met: within >= needs, value: within, needs };
}

function agedWithin(aged: AgedEasyRuns, moment: Moment): number {
  const counts = moment.cap === 0 ? aged.withinAtZero : aged.within;
  return counts[moment.baseline === null ? 0 : moment.baseline + 1] ?? 0;
}

/** A run in each of the last four weeks, all of them within limits; no run at all is missing. */
export function fourWeeks(judged: readonly JudgedSession[], moment: Moment): Gate {
  const gate = "running4Weeks";
  const needs = value("maintainWeeks");
  const weeks = Array.from({ length: needs }, (_, back) =>
    judgedInWeek(judged, moment.at, back).filter(({ session }) => session.activity === "run"),
  );
  const runs = weeks.flat();
  if (runs.length === 0) return { gate, met: "missing", value: null, needs };
  const weeksRun = weeks.filter((week) => week.length > 0).length;
  return { gate, met: weeksRun === needs && runs.every(isWithin), value: weeksRun, needs };
}
