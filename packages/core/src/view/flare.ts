import { foldEntries } from "#guidance/state.ts";
import { painLevels } from "#guidance/usual-morning.ts";
import { FLARE } from "#packs/shown-spans.ts";
import { instantOf, isoDate, localDate } from "#timeline/day.ts";
import { dateOf, entriesOf, ofKind, type Reading } from "#view/kept.ts";
import { highest } from "#view/mornings.ts";

/** A morning of a flare. Pain is the highest of its date; null = not answered. */
export interface FlareMorning {
  readonly on: string;
  readonly pain: number | null;
  /** Answered, no more than usual, and without pain medicine behind it. */
  readonly isUsual: boolean;
}

/** The plan for "it's worse": since when, which day of it today is, and how far its end is. */
export interface FlareView {
  /** RFC 3339, and the runner's local date of it. */
  readonly startedAt: string;
  readonly startedOn: string;
  /** Which day of it today is, from 1. It may go on past the days it was named for. */
  readonly day: number;
  /** The days it is named for. */
  readonly days: number;
  /** The usual pain when it began (NRS): what a morning is compared with. Null when unknown: then no morning ends it. */
  readonly usualPain: number | null;
  /** The mornings since, today's last. */
  readonly mornings: readonly FlareMorning[];
  /** Usual mornings in a row up to now, and how many end it. */
  readonly usualInARow: number;
  readonly usualNeeded: number;
  /** The morning that ended it; null while it goes on. */
  readonly endedOn: string | null;
}

/**
 * The flare that is open at a moment, read from the mornings since it began: two usual ones on dates in a row end it
 * (ours). A morning nobody answered is not a usual one. Null when none is open. It decides nothing: the day's answer does.
 */
export function flareView(day: Reading): FlareView | null {
  const { flare, settings } = day.kept;
  if (!flare) return null;
  const began = instantOf(flare.at);
  const startedOn = localDate(began, settings.zone);
  const earlier = day.facts.filter(({ entry }) => instantOf(entry.at) <= began);
  const { baseline } = painLevels(foldEntries(settings, entriesOf(earlier)), flare.at);
  const mornings = morningsSince(day, startedOn, baseline);
  const needed = FLARE.usualMornings.value;
  const endsAt = mornings.findIndex((_, place) => rowUpTo(mornings, place) >= needed);
  const today = isoDate(day.today);
  // A morning that may still be answered breaks no row.
  const due = mornings.filter(({ on, pain }) => pain !== null || on !== today);
  return {
    startedAt: flare.at,
    startedOn: isoDate(startedOn),
    day: day.today - startedOn + 1,
    days: FLARE.days.value,
    usualPain: baseline,
    mornings,
    usualInARow: endsAt === -1 ? rowUpTo(due, due.length - 1) : rowUpTo(mornings, endsAt),
    usualNeeded: needed,
    endedOn: mornings[endsAt]?.on ?? null,
  };
}

/** Each date after the one it began on, up to today: the morning of the day itself came before, or is why. */
function morningsSince(day: Reading, startedOn: number, usual: number | null): FlareMorning[] {
  const told = ofKind(day.facts, "morning");
  const dates = Array.from({ length: day.today - startedOn }, (_, place) => startedOn + 1 + place);
  return dates.map((date) => {
    const own = told.filter((entry) => dateOf(entry, day) === date);
    const pain = highest(own.map((entry) => entry.pain ?? null));
    const masked = own.some(({ painMedsLast24h }) => painMedsLast24h === true);
    const isUsual = pain !== null && usual !== null && pain <= usual && !masked;
    return { on: isoDate(date), pain, isUsual };
  });
}

/** How many mornings up to a place were usual, one after the other. */
function rowUpTo(mornings: readonly FlareMorning[], place: number): number {
  const row = mornings.slice(0, place + 1);
  return row.length - 1 - row.findLastIndex(({ isUsual }) => !isUsual);
}
