import { isStifferThanUsual } from "#progression/stiffness.ts";
import type { SessionRecord } from "#sessions/session.ts";
import { isoDate } from "#timeline/day.ts";
import type { Activity, Effect, Verdict } from "#timeline/timeline.ts";
import type { History } from "#view/history.ts";
import { instantText } from "#view/instant-text.ts";
import { highest } from "#view/mornings.ts";

/** A session as a bar: how much, and what became of it. */
export interface LagSession {
  readonly sessionId: string;
  readonly activity: Activity;
  /** RFC 3339. */
  readonly endedAt: string;
  readonly durationMin: number | null;
  readonly distanceM: number | null;
  /** Null when the safety net answered. */
  readonly verdict: Verdict | null;
  readonly effect: Effect | null;
}

/** A local date with its sessions, and the morning after, which is where they show. Null = not answered: a gap, never 0. */
export interface LagDay {
  readonly on: string;
  readonly sessions: readonly LagSession[];
  /** The worst verdict of its sessions. */
  readonly verdict: Verdict | null;
  /** The date's own morning: highest pain (NRS), longest stiffness (minutes), and whether that is clearly more than usual. */
  readonly pain: number | null;
  readonly stiffnessMin: number | null;
  readonly isStiffer: boolean;
  /** Pain of the morning after, and whether it was answered, can still be, or never was. */
  readonly nextPain: number | null;
  readonly next: "answered" | "due" | "missed";
}

const WORST_FIRST: readonly Verdict[] = ["highRisk", "over", "unknown", "pending", "within"];

/** The local dates from one to another, both included, oldest first. `today` is the runner's. */
export function lagDays(
  history: History,
  { from, until, today }: { readonly from: number; readonly until: number; readonly today: number },
): readonly LagDay[] {
  const dates = Array.from({ length: Math.max(0, until - from + 1) }, (_, place) => from + place);
  return dates.map((date) => {
    const sessions = history.log.sessions
      .filter((session) => session.date === date)
      .map((session) => lagSession(session, history));
    const own = morningOn(history, date);
    const nextPain = morningOn(history, date + 1).pain;
    return {
      on: isoDate(date),
      sessions,
      verdict: WORST_FIRST.find((one) => sessions.some(({ verdict }) => verdict === one)) ?? null,
      ...own,
      nextPain,
      next: nextPain !== null ? "answered" : date < today - 1 ? "missed" : "due",
    };
  });
}

function lagSession(session: SessionRecord, { verdicts }: History): LagSession {
  const judged = verdicts.get(session.id);
  const { id, activity, at, durationMin, distanceM } = session;
  return {
    ...{ sessionId: id, activity, endedAt: instantText(at), durationMin, distanceM },
    verdict: judged?.verdict ?? null,
    effect: judged?.effect ?? null,
  };
}

/** What a date's mornings told: of several, the highest. */
function morningOn(
  { log }: History,
  date: number,
): Pick<LagDay, "pain" | "stiffnessMin" | "isStiffer"> {
  const own = log.mornings.filter((morning) => morning.date === date);
  return {
    pain: highest(own.map(({ pain }) => pain)),
    stiffnessMin: highest(own.map(({ stiffnessMin }) => stiffnessMin)),
    isStiffer: own.some((morning) => isStifferThanUsual(log.mornings, morning)),
  };
}
