import type { Level } from "#entitlements/entitlements.ts";
import { type Fact, factsInForce } from "#guidance/facts.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { foldEntries } from "#guidance/state.ts";
import type { StrengthPlan, StrengthPlanItem } from "#plan/strength-plan.ts";
import { instantOf, isoDate, localDate, WEEK } from "#timeline/day.ts";
import type { Entry, RunnerSettings, SessionEntry } from "#timeline/timeline.ts";

/** A fact as a server or a phone keeps it. */
export interface KeptFact extends Fact {
  /** Steps a minute, where an activity file told it. */
  readonly cadenceSpm?: number | null | undefined;
  /** When the server got it (RFC 3339); null while it waits on a phone. */
  readonly receivedAt?: string | null | undefined;
}

/** The coach's strength plan in force, with what the coach wrote to it. */
export interface KeptPlan extends StrengthPlan {
  readonly coachName: string | null;
  readonly title: string;
  readonly note: string;
  readonly items: readonly (StrengthPlanItem & { readonly note: string })[];
}

/** That a runner said it got worse. */
export interface KeptFlare {
  readonly at: string;
  readonly endedAt?: string | null | undefined;
}

/** Everything that the screens of a day are made of, without asking anybody: what a phone keeps while it is offline. */
export interface Kept {
  readonly settings: RunnerSettings;
  /** Every fact there is, corrected ones too, in any order; none of a time still to come. */
  readonly facts: readonly KeptFact[];
  /** What the subscription gives, and until when (epoch ms, exclusive; null = no end known). */
  readonly level: Level;
  readonly until: number | null;
  readonly plan: KeptPlan | null;
  /** Whether somebody coaches the runner now: then the stage is theirs to say. */
  readonly isCoached?: boolean | undefined;
  /** The fold of those facts, where it is at hand; made again when it isn't. */
  readonly state?: RunnerState | undefined;
  /** When the runner said that it got worse, and when usual mornings ended that, if they have (RFC 3339). */
  readonly flare?: KeptFlare | null | undefined;
}

/** What is kept, read at one moment. */
export interface Reading {
  readonly kept: Kept;
  /** The moment, as it was asked (RFC 3339), in epoch ms, and as the runner's local date. */
  readonly at: string;
  readonly now: number;
  readonly today: number;
  /** The facts that count, in time order. */
  readonly facts: readonly KeptFact[];
  readonly state: RunnerState;
  /** What the subscription gives at that moment. */
  readonly level: Level;
}

/** Reads what is kept at a moment (RFC 3339). */
export function reading(kept: Kept, at: string): Reading {
  const now = instantOf(at);
  const facts = factsInForce(kept.facts);
  return {
    kept,
    at,
    now,
    today: localDate(now, kept.settings.zone),
    facts,
    state: kept.state ?? foldEntries(kept.settings, entriesOf(facts)),
    level: kept.until !== null && now >= kept.until ? "free" : kept.level,
  };
}

/** The entries of facts. */
export const entriesOf = (facts: readonly KeptFact[]): readonly Entry[] =>
  facts.map(({ entry }) => entry);

/** The entries of one kind, in time order. */
export function ofKind<K extends Entry["kind"]>(
  facts: readonly KeptFact[],
  kind: K,
): readonly Extract<Entry, { kind: K }>[] {
  return facts.flatMap(({ entry }) =>
    entry.kind === kind ? [entry as Extract<Entry, { kind: K }>] : [],
  );
}

/** Without the sessions that never were, of which only their pain counts: what was done is told without them. */
export const withoutNever = (facts: readonly KeptFact[]): readonly KeptFact[] =>
  facts.filter(({ takenOut }) => takenOut !== true);

/** The sessions that were, in time order. */
export const sessionsIn = (facts: readonly KeptFact[]): readonly SessionEntry[] =>
  ofKind(withoutNever(facts), "session");

/** The local date of an entry: in its own zone, else the runner's. */
export function dateOf(entry: Entry, { kept }: Pick<Reading, "kept">): number {
  return localDate(instantOf(entry.at), entry.zone ?? kept.settings.zone);
}

/**
 * The entries of one kind on the runner's today, in time order. No zone puts an instant a week away from a date, so only the
 * last week is looked through: a calendar is dear.
 */
export function ofToday<K extends Entry["kind"]>(
  day: Pick<Reading, "facts" | "kept" | "now" | "today">,
  kind: K,
): readonly Extract<Entry, { kind: K }>[] {
  const entries = ofKind(day.facts, kind);
  const old = entries.findLastIndex(({ at }) => instantOf(at) < day.now - WEEK);
  return entries.slice(old + 1).filter((entry) => dateOf(entry, day) === day.today);
}

/** A local date as text, such as 2026-04-01; null stays null. */
export const dateText = (date: number | null): string | null =>
  date === null ? null : isoDate(date);
