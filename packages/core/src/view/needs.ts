import { WINDOWS } from "#packs/windows.ts";
import { instantOf } from "#timeline/day.ts";
import type { Activity, SessionEntry } from "#timeline/timeline.ts";
import { instantText } from "#view/instant-text.ts";
import { type KeptFact, ofKind, type Reading, withoutNever } from "#view/kept.ts";
import { checkInDay } from "#view/mornings.ts";

/** What the rules still need before they can answer for today. */
export type Need = "intake" | "now";

/** An answer a session waits for: how it felt, or, a day later, how it settled. */
export type SessionAsks = "howItFelt" | "settling";

/** A session that still waits for an answer, and which. */
export interface OpenSession {
  /** The session's id, by which a settling answer names it. */
  readonly sessionId: string;
  /** The fact that holds it now, which a correction replaces. */
  readonly factId: string;
  readonly activity: Activity;
  /** RFC 3339. */
  readonly endedAt: string;
  readonly distanceM: number | null;
  readonly durationMin: number | null;
  readonly asks: SessionAsks;
}

/** Whether the first questions are unanswered, and whether how it feels now has to be asked (again). */
export function needsOf(day: Reading): readonly Need[] {
  const needs: Need[] = [];
  if (ofKind(day.facts, "intake").length === 0) needs.push("intake");
  if (!isFelt(day)) needs.push("now");
  return needs;
}

/** Whether the last answer to how it feels still stands: not too long ago, on this day, with no session since. */
function isFelt({ facts, now, kept }: Reading): boolean {
  const last = ofKind(facts, "now").at(-1);
  if (last === undefined) return false;
  const felt = instantOf(last.at);
  const { zone } = kept.settings;
  if (now - felt > WINDOWS.now) return false;
  if (checkInDay(felt, last.zone ?? zone) < checkInDay(now, zone)) return false;
  const session = ofKind(facts, "session").at(-1);
  return session === undefined || felt >= instantOf(session.at);
}

/** The sessions of the last days that wait for an answer, in time order. */
export function openSessionsOf({
  facts,
  now,
}: Pick<Reading, "facts" | "now">): readonly OpenSession[] {
  const settled = settlingsOf(facts);
  return withoutNever(facts).flatMap(({ id, entry }) => {
    if (entry.kind !== "session") return [];
    const ended = instantOf(entry.at);
    const asks = asksOf(entry, now - ended, settled.has(entry.id));
    if (asks === null || now - ended > WINDOWS.lastSessions) return [];
    return [
      {
        sessionId: entry.id,
        factId: id,
        activity: entry.activity,
        endedAt: instantText(ended),
        distanceM: entry.distanceM ?? null,
        durationMin: entry.durationMin ?? null,
        asks,
      },
    ];
  });
}

/** What a session still asks at an age (ms): how it felt, then, a day later, how it settled. Null when nothing is open. */
export function asksOf(session: SessionEntry, ageMs: number, settled: boolean): SessionAsks | null {
  const felt = [session.painDuringPeak, session.painAfter, session.limp];
  if (felt.some((answer) => answer === null || answer === undefined)) return "howItFelt";
  const open = ageMs >= WINDOWS.readingFrom && ageMs <= WINDOWS.readingUntil;
  return open && !settled ? "settling" : null;
}

/** The last pain answered a day after each session, by the session's id. */
export function settlingsOf(facts: readonly KeptFact[]): ReadonlyMap<string, number> {
  return new Map(
    ofKind(facts, "settling").flatMap(({ session, pain24h }) =>
      typeof pain24h === "number" ? [[session, pain24h] as const] : [],
    ),
  );
}
