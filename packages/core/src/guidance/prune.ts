import type { AgedEasyRuns, RunnerState } from "#guidance/runner-state.ts";
import { value } from "#packs/parameters.ts";
import { profilesOf, strictestCap } from "#packs/profile-set.ts";
import { isLongEasyRun } from "#sessions/easy-run.ts";
import { judge } from "#sessions/judge.ts";
import { indexLog, type LogIndex } from "#sessions/log-index.ts";
import { isTendonSession, type SessionRecord } from "#sessions/session.ts";
import { DAY } from "#timeline/day.ts";

// A morning of another date than the session's or the next matters only where its pain medicine masks a reading, at
// most 52 hours after the session; the rest is room for zones.
const DATES_BEFORE = 2;
const DATES_AFTER = 5;
// A reading counts for 52 hours after its session's date at most; one that names an old session can't stay for ever.
const READING_LASTS = DATES_AFTER * DAY;
// Looking through what is kept costs as much as there is of it, so it waits until a part of that has come new.
const WORTH_IT = 16;

/** The kept part of the lists of a state. */
type Kept = Pick<
  RunnerState,
  "sessions" | "mornings" | "readings" | "overrides" | "agedEasyRuns" | "kept"
>;

/** Whether enough has come since the last time to look again for what can go. */
export function isWorthPruning(state: RunnerState): boolean {
  return (recordsOf(state) - state.kept) * WORTH_IT >= state.kept;
}

function recordsOf(
  state: Pick<RunnerState, "sessions" | "mornings" | "readings" | "overrides">,
): number {
  const { sessions, mornings, readings, overrides } = state;
  return sessions.length + mornings.length + readings.length + overrides.length;
}

/**
 * Lets go of what no rule can read any more at or after an instant. Kept beyond the window: the last day of tendon
 * sessions, and the last two sessions of each walk-run table, each with the whole of its local date.
 */
export function pruned(state: RunnerState, at: number): { -readonly [K in keyof Kept]: Kept[K] } {
  // The longest any rule looks back over is the 30 days of runs; four weeks of sessions and three of mornings fall inside.
  const cut = Math.floor(at / DAY) * DAY - value("spikeWindow");
  const dates = keptDates(state.sessions, cut);
  const gone = state.sessions.filter((session) => !dates.has(session.date));
  const near = nearDates(dates);
  const sessions = state.sessions.filter((session) => dates.has(session.date));
  const ends = new Map(sessions.map((session) => [session.id, session.at + READING_LASTS]));
  const lists = {
    sessions,
    mornings: state.mornings.filter((one) => one.at >= cut || near.has(one.date)),
    readings: state.readings.filter(
      (one) => one.at >= cut || one.at <= (ends.get(one.session) ?? 0),
    ),
    overrides: state.overrides.filter((one) => one.until > at),
  };
  return {
    ...lists,
    agedEasyRuns: gone.some(isLongEasyRun) ? withGone(state, gone, at) : state.agedEasyRuns,
    kept: recordsOf(lists),
  };
}

function keptDates(sessions: readonly SessionRecord[], cut: number): Set<number> {
  const dates = new Set<number>();
  const perTable = new Map<string, number>();
  let tendonSeen = false;
  for (const session of sessions.toReversed()) {
    if (session.at >= cut) dates.add(session.date);
    if (!tendonSeen && isTendonSession(session)) {
      tendonSeen = true;
      dates.add(session.date);
    }
    if (session.walkRun === null) continue;
    const seen = perTable.get(session.walkRun.table) ?? 0;
    if (seen < 2) dates.add(session.date);
    perTable.set(session.walkRun.table, seen + 1);
  }
  return dates;
}

function nearDates(dates: ReadonlySet<number>): Set<number> {
  const near = new Set<number>();
  for (const date of dates) {
    for (let one = date - DATES_BEFORE; one <= date + DATES_AFTER; one += 1) near.add(one);
  }
  return near;
}

/** Counts the long easy runs that go, for every baseline and both caps they could still be read with. */
function withGone(state: RunnerState, gone: readonly SessionRecord[], at: number): AgedEasyRuns {
  const runs = gone.filter(isLongEasyRun);
  const index = indexLog(state);
  const cap = strictestCap(state.settings);
  const { within, withinAtZero } = state.agedEasyRuns;
  const added = (counts: readonly number[], limit: number): readonly number[] =>
    counts.map((count, slot) => count + countWithin(state, runs, index, at, slot - 1, limit));
  return {
    within: added(within, cap),
    withinAtZero: added(withinAtZero, 0),
  };
}

function countWithin(
  state: RunnerState,
  runs: readonly SessionRecord[],
  index: LogIndex,
  at: number,
  baseline: number,
  cap: number,
): number {
  const moment = {
    at,
    today: Number.MAX_SAFE_INTEGER,
    baseline: baseline < 0 ? null : baseline,
    cap,
    profiles: profilesOf(state.settings),
  };
  return runs.filter((run) => judge(run, index, moment).verdict === "within").length;
}
