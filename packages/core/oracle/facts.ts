/** The facts of one runner as plain lists, for a second reading of the rules that shares no code with the first. */
import type {
  Entry,
  EntryKind,
  PackId,
  Question,
  SessionEntry,
  Timeline,
} from "#timeline/timeline.ts";

export const HOUR = 3_600_000;
export const MINUTE = 60_000;
export const WEEK = 168 * HOUR;

export type Fact<K extends EntryKind = EntryKind> = Extract<Entry, { kind: K }> & {
  /** The instant, in epoch milliseconds. */
  readonly t: number;
  /** Days since 1970-01-01 of the local date in the entry's own zone, else the runner's. */
  readonly day: number;
};

/** Everything that is known at a question. */
export interface Moment {
  readonly question: Question;
  readonly t: number;
  readonly day: number;
  readonly facts: readonly Fact[];
  readonly packs: readonly PackId[];
  readonly profile: Timeline["profile"];
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Days since 1970-01-01 of the local date of an instant in a zone. */
export function localDay(t: number, zone: string): number {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formatters.set(zone, formatter);
  }
  return Date.parse(`${formatter.format(t)}T00:00:00Z`) / (24 * HOUR);
}

/** The facts at or before a question, by time and then by place. */
export function momentOf(timeline: Timeline, question: Question): Moment {
  const t = Date.parse(question.at);
  const facts = timeline.entries
    .map((entry) => {
      const instant = Date.parse(entry.at);
      return { ...entry, t: instant, day: localDay(instant, entry.zone ?? timeline.zone) } as Fact;
    })
    .filter((fact) => fact.t <= t)
    .toSorted((a, b) => a.t - b.t);
  return {
    question,
    t,
    day: localDay(t, question.zone ?? timeline.zone),
    facts,
    packs: timeline.packs,
    profile: timeline.profile,
  };
}

export function ofKind<K extends EntryKind>(moment: Moment, kind: K): Fact<K>[] {
  return moment.facts.filter((fact): fact is Fact<K> => fact.kind === kind);
}

/** The last answered value of a field, over all facts of a kind. */
export function lastAnswered<K extends EntryKind, V>(
  moment: Moment,
  kind: K,
  field: (fact: Fact<K>) => V | null | undefined,
): { value: V; t: number } | null {
  for (const fact of ofKind(moment, kind).toReversed()) {
    const value = field(fact);
    if (value !== null && value !== undefined) return { value, t: fact.t };
  }
  return null;
}

/** The answered numbers among some values. */
export function answered(values: readonly (number | null | undefined)[]): number[] {
  return values.filter((value): value is number => value !== null && value !== undefined);
}

export function isTendonSession(session: SessionEntry): boolean {
  return ["run", "walk", "strength"].includes(session.activity);
}

export type LoadClass = "light" | "medium" | "high";

/** RPE 0-1 light, 2-4 medium, 5-10 high; a run is at least medium; unanswered is high. */
export function loadClass(session: SessionEntry): LoadClass {
  const rpe = session.rpe ?? 10;
  if (rpe >= 5) return "high";
  return rpe >= 2 || session.activity === "run" ? "medium" : "light";
}

/** A week: the 168 h up to the question, or those of `back` weeks earlier; start exclusive, end inclusive. */
export function inWeek(moment: Moment, t: number, back = 0): boolean {
  const end = moment.t - back * WEEK;
  return t > end - WEEK && t <= end;
}

export function isPregnant(moment: Moment): boolean {
  const last = lastAnswered(moment, "intake", (fact) => fact.pregnancy);
  return last !== null && last.value !== "none";
}
