import { takenOutOf } from "#guidance/facts.ts";
import { guideSafely, type Rules } from "#safety/guard.ts";
import type { InvariantId } from "#safety/invariants.ts";
import { SHOWN } from "#packs/shown-spans.ts";
import { WINDOWS } from "#packs/windows.ts";
import { instantOf } from "#timeline/day.ts";
import type { SessionEntry, SessionVerdict } from "#timeline/timeline.ts";
import { brokenBy } from "#view/broken.ts";
import { instantText } from "#view/instant-text.ts";
import { type Kept, type KeptFact, reading, withoutNever } from "#view/kept.ts";
import { asksOf, type SessionAsks, settlingsOf } from "#view/needs.ts";

/** That a session never was. */
export interface TakenOut {
  /** When the server heard of it (RFC 3339); null while it waits on a phone. */
  readonly at: string | null;
  /** Whether pain was told with it, which goes on counting. */
  readonly hurt: boolean;
}

/** A session as the runner's list shows it. */
export interface LoggedSession {
  /** The session's own id, which corrections keep and a settling answer names. */
  readonly sessionId: string;
  /** The fact that holds it now, which a correction replaces. */
  readonly factId: string;
  readonly entry: SessionEntry;
  /** Steps a minute, where a file told it. */
  readonly cadenceSpm: number | null;
  /** How it was judged; null once it has left the window the rules look at. */
  readonly judged: Pick<SessionVerdict, "verdict" | "effect"> | null;
  /** The answer that is missing, if one can still be given. */
  readonly asks: SessionAsks | null;
  /** The answer given a day later (NRS). */
  readonly pain24h: number | null;
  /** Null for a session that was. */
  readonly takenOut: TakenOut | null;
  /** From and until when the answer a day later can be given (RFC 3339). */
  readonly settlingOpens: string;
  readonly settlingCloses: string;
}

/** A runner's sessions. */
export interface SessionsView {
  readonly at: string;
  /** The runner's zone, for dates and times. */
  readonly zone: string;
  /** Newest first, as many as a list shows; those that were taken out stand among them. */
  readonly sessions: readonly LoggedSession[];
  /** How many there are in all. */
  readonly total: number;
  /** Safety promises the rules' own answer broke, to be told to staff; empty unless something is wrong. */
  readonly broken: readonly InvariantId[];
}

/**
 * The runner's sessions at a moment (RFC 3339), newest first, each with the verdict the rules give it then and what it
 * still asks. `rules` is for tests that plant a fault.
 */
export function sessionsView(kept: Kept, at: string, rules?: Rules): SessionsView {
  const { facts, state, now } = reading(kept, at);
  const { guidance, breaches } = guideSafely(state, { at }, rules);
  const known = {
    judged: new Map(guidance.sessions.map((verdict) => [verdict.id, verdict])),
    settled: settlingsOf(facts),
    now,
    hurt: new Set(facts.flatMap(({ id, takenOut }) => (takenOut === true ? [id] : []))),
  };
  const sessions = [...withoutNever(facts), ...takenOutOf(kept.facts)]
    .flatMap((fact) => (fact.entry.kind === "session" ? [shown(fact, fact.entry, known)] : []))
    .toSorted((a, b) => instantOf(a.entry.at) - instantOf(b.entry.at));
  return {
    at,
    zone: kept.settings.zone,
    sessions: sessions.toReversed().slice(0, SHOWN.sessions.value),
    total: sessions.length,
    broken: brokenBy(breaches),
  };
}

interface Known {
  readonly judged: ReadonlyMap<string, SessionVerdict>;
  readonly settled: ReadonlyMap<string, number>;
  readonly now: number;
  /** Of the facts that took a session out, those whose pain counts. */
  readonly hurt: ReadonlySet<string>;
}

function shown(fact: KeptFact, entry: SessionEntry, known: Known): LoggedSession {
  const verdict = known.judged.get(entry.id);
  const ended = instantOf(entry.at);
  const takenOut =
    fact.takenOut === true ? { at: fact.receivedAt ?? null, hurt: known.hurt.has(fact.id) } : null;
  return {
    sessionId: entry.id,
    factId: fact.id,
    entry,
    cadenceSpm: fact.cadenceSpm ?? null,
    judged: verdict ? { verdict: verdict.verdict, effect: verdict.effect } : null,
    asks: takenOut ? null : asksOf(entry, known.now - ended, known.settled.has(entry.id)),
    pain24h: known.settled.get(entry.id) ?? null,
    takenOut,
    settlingOpens: instantText(ended + WINDOWS.readingFrom),
    settlingCloses: instantText(ended + WINDOWS.readingUntil),
  };
}
