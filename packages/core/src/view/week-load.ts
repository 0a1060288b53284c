import { weeklyChange, weeklyMetres } from "#load/weekly-change.ts";
import { inWeek } from "#progression/running-gates.ts";
import { isTendonSession, type SessionRecord } from "#sessions/session.ts";
import { WEEK } from "#timeline/day.ts";
import { instantText } from "#view/instant-text.ts";

/** What was done in a week of 168 h. Null where an answer is missing: an unknown distance is not none. */
export interface WeekLoad {
  /** RFC 3339: start exclusive, end inclusive. */
  readonly from: string;
  readonly until: string;
  readonly runs: number;
  readonly runM: number | null;
  /** Whole percent against the week before; null when either is unknown or there was no running. Shown, never a limit. */
  readonly changePct: number | null;
  /** Sessions that load the tendon: how many, minutes, and minutes times effort (for the trend only). */
  readonly tendonSessions: number;
  readonly tendonMin: number | null;
  readonly tendonLoad: number | null;
}

/** The last weeks up to a moment (epoch ms), oldest first, none that ended before anything was told (`since`). */
export function weekLoads(
  sessions: readonly SessionRecord[],
  at: number,
  weeks: number,
  since: number,
): readonly WeekLoad[] {
  const backs = Array.from({ length: weeks }, (_, back) => back);
  return backs
    .filter((back) => at - back * WEEK >= since)
    .map((back) => weekLoad(sessions, at, back))
    .toReversed();
}

function weekLoad(sessions: readonly SessionRecord[], at: number, back: number): WeekLoad {
  const week = inWeek(sessions, at, back);
  const tendon = week.filter(isTendonSession);
  const runM = weeklyMetres(sessions, at, back);
  const until = at - back * WEEK;
  return {
    from: instantText(until - WEEK),
    until: instantText(until),
    runs: week.filter(({ activity }) => activity === "run").length,
    runM,
    changePct: weeklyChange(runM, weeklyMetres(sessions, at, back + 1)),
    tendonSessions: tendon.length,
    tendonMin: sumOf(tendon, ({ durationMin }) => durationMin),
    tendonLoad: sumOf(tendon, ({ durationMin, rpe }) =>
      durationMin === null || rpe === null ? null : durationMin * rpe,
    ),
  };
}

function sumOf(
  sessions: readonly SessionRecord[],
  read: (session: SessionRecord) => number | null,
): number | null {
  let sum = 0;
  for (const session of sessions) {
    const told = read(session);
    if (told === null) return null;
    sum += told;
  }
  return sum;
}
