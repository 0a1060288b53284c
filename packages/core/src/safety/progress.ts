import type { PlainFacts } from "#safety/plain-facts.ts";
import { WEEK } from "#timeline/day.ts";
import type { Guidance } from "#timeline/timeline.ts";
import type { SessionRecord } from "#sessions/session.ts";

const LOADS: readonly string[] = ["run", "walk", "strength"];

/**
 * Whether something in the last 168 h plainly forbids a step up: an open flag, pain medicine or a morning that doesn't say, a
 * tendon session over the limit, unanswered, or with nothing that shows it has settled (clinical.md 1.4, 1.6).
 */
export function mayNotProgress(facts: PlainFacts, baseline: number | null): boolean {
  const { state, at, open } = facts;
  const week = state.sessions.filter(
    (one) => LOADS.includes(one.activity) && one.at > at - WEEK && one.at <= at,
  );
  const mornings = state.mornings.filter((one) => one.at > at - WEEK && one.at <= at);
  return (
    open.length > 0 ||
    state.assigned.at === null ||
    state.intake === null ||
    state.person.age === null ||
    week.length === 0 ||
    mornings.some((one) => one.painMeds !== false) ||
    week.some((session) => !isCalm(session, facts.cap) || !hasSettled(session, facts, baseline))
  );
}

/** Whether a session is answered and stayed within the limit. */
export function isCalm(session: SessionRecord, cap: number): boolean {
  const { painDuringPeak, painAfter, limp } = session;
  return (
    limp === false &&
    painDuringPeak !== null &&
    painDuringPeak <= cap &&
    painAfter !== null &&
    painAfter <= cap
  );
}

/** Whether anything at all says that the pain went back: without it no clock of any pack can have been met. */
function hasSettled(
  session: SessionRecord,
  { state }: PlainFacts,
  baseline: number | null,
): boolean {
  const sameDay = new Set(
    state.sessions.filter((one) => one.date === session.date).map((one) => one.id),
  );
  const before = session.painBefore;
  const byMorning = state.mornings.some(
    (one) =>
      one.date === session.date + 1 &&
      one.pain !== null &&
      baseline !== null &&
      one.pain <= baseline,
  );
  const byReading = state.readings.some(
    (one) =>
      sameDay.has(one.session) &&
      (isAtMost(one.pain24h, baseline) || isAtMost(one.pain60min, before)),
  );
  return byMorning || byReading;
}

const isAtMost = (pain: number | null, limit: number | null): boolean =>
  pain !== null && limit !== null && pain <= limit;

/** Whether a walk-run table goes up although its last session was over the limit, unanswered, or there was none. */
export function goesUpTooSoon(facts: PlainFacts, { walkRun }: Guidance): boolean {
  if (walkRun?.next !== "up") return false;
  const last = facts.state.sessions.findLast((one) => one.walkRun?.table === walkRun.table);
  if (last === undefined) return walkRun.table !== "WR-C";
  return walkRun.table !== "WR-C" && !isCalm(last, facts.cap);
}
