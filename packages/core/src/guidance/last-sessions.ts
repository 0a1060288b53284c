import { recoveryDays } from "#packs/composition.ts";
import { value } from "#packs/parameters.ts";
import { badness, judge, type JudgedSession } from "#sessions/judge.ts";
import { indexLog, since } from "#sessions/log-index.ts";
import {
  hasUnanswered,
  isTendonSession,
  loadClass,
  type LoadClass,
  type SessionLog,
  type SessionRecord,
} from "#sessions/session.ts";
import type { Moment } from "#sessions/settle.ts";
import { HOUR } from "#timeline/day.ts";
import type { PackId } from "#timeline/timeline.ts";

/** What today's rules read of the last sessions. */
export interface LastSessions {
  /** The worst of them; null without any. */
  readonly worst: JudgedSession | null;
  /** The worst that was high risk, or left open whether it was. */
  readonly risky: JudgedSession | null;
  /** Nothing that ended before this instant (epoch ms) is one of them. */
  readonly lastFrom: number;
}

// Two sessions of one local date end at most this far apart, whatever the zones.
const SAME_DATE = 50 * HOUR;

/** Judges the tendon sessions on the date of the last one and those of the last 72 h; of equally bad ones the earliest counts. */
export function lastSessions(log: SessionLog, moment: Moment): LastSessions {
  const from = moment.at - value("lastSessions");
  let worst: JudgedSession | null = null;
  let risky: JudgedSession | null = null;
  const last = log.sessions.findLast(isTendonSession);
  if (last === undefined) return { worst, risky, lastFrom: from };
  const lastFrom = Math.min(from, last.at - SAME_DATE);
  const recent = since(log, lastFrom);
  const index = indexLog(recent);
  for (const session of recent.sessions) {
    if (!isTendonSession(session) || (session.date !== last.date && session.at < from)) continue;
    const judged = { session, judgement: judge(session, index, moment) };
    if (isWorse(judged, worst)) worst = judged;
    if (isRisky(judged) && isWorse(judged, risky)) risky = judged;
  }
  return { worst, risky, lastFrom };
}

function isWorse(judged: JudgedSession, than: JudgedSession | null): boolean {
  return than === null || badness(judged.judgement) < badness(than.judgement);
}

/**
 * What was left unanswered may have been high risk, so it counts as that: of any of the last sessions, because a worse
 * answered one beside it must not hide it.
 */
function isRisky({ session, judgement }: JudgedSession): boolean {
  return judgement.verdict === "highRisk" || hasUnanswered(session);
}

/** A session that still wants whole days between itself and the next run. */
export interface Recovery {
  /** Local date of the session. */
  readonly date: number;
  readonly load: LoadClass;
  readonly daysSince: number;
  readonly needed: number;
}

/** The latest session to recover from: as many whole dates have to lie after it as the strictest of the packs asks. */
export function recovery(
  sessions: readonly SessionRecord[],
  today: number,
  packs: readonly PackId[],
): Recovery | null {
  for (let place = sessions.length - 1; place >= 0; place -= 1) {
    const session = sessions[place];
    if (session === undefined || !isTendonSession(session)) continue;
    const load = loadClass(session);
    if (load === "light") continue;
    const needed = recoveryDays(packs, load);
    const daysSince = today - session.date;
    if (daysSince <= needed) return { date: session.date, load, daysSince, needed };
  }
  return null;
}
