import { foldEntries } from "#guidance/state.ts";
import { painLevels } from "#guidance/usual-morning.ts";
import { FLARE } from "#packs/shown-spans.ts";
import { instantOf, isoDate, localDate } from "#timeline/day.ts";
import type { Guidance, MorningEntry } from "#timeline/timeline.ts";
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
  /** The days it is named for: it doesn't end before they are over. */
  readonly days: number;
  /** Days after which somebody should look at what doesn't end by itself. */
  readonly longest: number;
  /** The usual pain when it began (NRS): what a morning is compared with. Null when unknown: then no morning ends it. */
  readonly usualPain: number | null;
  /** The mornings since, today's last. */
  readonly mornings: readonly FlareMorning[];
  /** Usual mornings in a row up to now, and how many end it. */
  readonly usualInARow: number;
  readonly usualNeeded: number;
  /** The date it ended on; null while it goes on. */
  readonly endedOn: string | null;
}

/** What ended a flare, and when (RFC 3339). */
export interface FlareEnd {
  readonly by: "usualMornings" | "flag";
  readonly at: string;
}

/** Whether a red flag stops everything: it goes before a flare, as before any other answer. */
export function stopsEverything({ refer, reasons }: Guidance): boolean {
  return refer !== null && reasons[0]?.rule === "B0";
}

/**
 * The flare of a moment, read from the mornings since it began: two usual ones on dates in a row end it (ours), not before
 * the days it is named for are over. A morning nobody answered is not a usual one. It is still there on the date it ended;
 * null after that, and without any. It decides nothing: the day's answer does.
 */
export function flareView(day: Reading): FlareView | null {
  const read = readFlare(day);
  if (read === null) return null;
  const { view } = read;
  return view.endedOn !== null && view.endedOn < isoDate(day.today) ? null : view;
}

/** Whether a flare is open at a moment. */
export function isCalm(day: Reading): boolean {
  const view = flareView(day);
  return view !== null && view.endedOn === null;
}

/**
 * The last date (YYYY-MM-DD) that the open flare takes whatever the mornings say: the one before the first that could end
 * it, and never before today. Null while none is open.
 */
export function calmUntil(day: Reading): string | null {
  const view = flareView(day);
  if (view === null || view.endedOn !== null) return null;
  const began = day.today - view.day + 1;
  const isTold = day.today === began || view.mornings.at(-1)?.pain !== null;
  const nextMorning = isTold ? day.today + 1 : day.today;
  const ends = nextMorning + view.usualNeeded - view.usualInARow - 1;
  return isoDate(Math.max(day.today, ends - 1, began + view.days - 1));
}

/** What has ended the open flare by the answer of a moment; null while it goes on, and without any. */
export function flareEnd(day: Reading, guidance: Guidance): FlareEnd | null {
  const read = readFlare(day);
  if (read === null) return null;
  if (stopsEverything(guidance)) return { by: "flag", at: day.at };
  return read.endedAt === null ? null : { by: "usualMornings", at: read.endedAt };
}

/** A morning with when it was last answered (RFC 3339). */
interface Told extends FlareMorning {
  readonly at: string | null;
}

function readFlare(day: Reading): { view: FlareView; endedAt: string | null } | null {
  const { flare, settings } = day.kept;
  if (!flare) return null;
  const over = flare.endedAt ? localDate(instantOf(flare.endedAt), settings.zone) : Infinity;
  const began = instantOf(flare.at);
  const startedOn = localDate(began, settings.zone);
  // A record that is read as of an earlier day knows of none that began later.
  if (over < day.today || startedOn > day.today) return null;
  const earlier = day.facts.filter(({ entry }) => instantOf(entry.at) <= began);
  const { baseline } = painLevels(foldEntries(settings, entriesOf(earlier)), flare.at);
  const told = morningsSince(day, startedOn, baseline);
  const ending = told.findIndex((_, place) => endsWith(told, place));
  const today = isoDate(day.today);
  // A morning that may still be answered breaks no row.
  const due = told.filter(({ on, pain }) => pain !== null || on !== today);
  const endedAt = flare.endedAt ?? told[ending]?.at ?? null;
  const view = {
    ...{ startedAt: flare.at, startedOn: isoDate(startedOn), day: day.today - startedOn + 1 },
    ...{ days: FLARE.days.value, longest: FLARE.longest.value, usualPain: baseline },
    mornings: told.map(({ on, pain, isUsual }) => ({ on, pain, isUsual })),
    usualInARow: ending === -1 ? rowUpTo(due, due.length - 1) : rowUpTo(told, ending),
    usualNeeded: FLARE.usualMornings.value,
    endedOn: endedAt === null ? null : isoDate(localDate(instantOf(endedAt), settings.zone)),
  };
  return { view, endedAt };
}

/** Each date after the one it began on, up to today: the morning of the day itself came before, or is why. */
function morningsSince(day: Reading, startedOn: number, usual: number | null): Told[] {
  const told = new Map<number, MorningEntry[]>();
  for (const entry of ofKind(day.facts, "morning")) {
    const date = dateOf(entry, day);
    told.set(date, [...(told.get(date) ?? []), entry]);
  }
  const dates = Array.from({ length: day.today - startedOn }, (_, place) => startedOn + 1 + place);
  return dates.map((date) => {
    const own = told.get(date) ?? [];
    const pain = highest(own.map((entry) => entry.pain ?? null));
    const masked = own.some(({ painMedsLast24h }) => painMedsLast24h === true);
    const isUsual = pain !== null && usual !== null && pain <= usual && !masked;
    return { on: isoDate(date), pain, isUsual, at: own.at(-1)?.at ?? null };
  });
}

/** Whether a flare ends with the morning at a place: enough usual ones in a row, and its days are over. */
function endsWith(mornings: readonly FlareMorning[], place: number): boolean {
  return place + 1 >= FLARE.days.value && rowUpTo(mornings, place) >= FLARE.usualMornings.value;
}

/** How many mornings up to a place were usual, one after the other. */
function rowUpTo(mornings: readonly FlareMorning[], place: number): number {
  const row = mornings.slice(0, place + 1);
  return row.length - 1 - row.findLastIndex(({ isUsual }) => !isUsual);
}
