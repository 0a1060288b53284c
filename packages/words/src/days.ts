import { type Locale, tagOf } from "#locale.ts";

const formats = new Map<string, Intl.DateTimeFormat>();
/** A server meets every zone there is, and needs to hold on to few. */
const MOST_FORMATS = 200;

/** One for all that is written alike: making one takes a phone longer than the writing does. */
function formatOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const kept = formats.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(tag, options);
  if (formats.size >= MOST_FORMATS) formats.clear();
  formats.set(key, made);
  return made;
}

function written(
  at: string | number,
  zone: string,
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): string {
  const format = formatOf(tagOf(locale), { ...options, timeZone: zone });
  // The first of a month is an ordinal in French, which Intl leaves out; English writes its months with a capital.
  return format.format(new Date(at)).replace(/\b1 (?=[a-z])/, "1er ");
}

/** The year where it isn't that of `now`; nothing where no `now` is told. */
function yearBeside(
  at: string | number,
  zone: string,
  now: string | number | undefined,
): Intl.DateTimeFormatOptions {
  const year = (moment: string | number) => written(moment, zone, "en", { year: "numeric" });
  return now === undefined || year(at) === year(now) ? {} : { year: "numeric" };
}

/** "Sunday 22 November", "dimanche 22 novembre": a day in the runner's zone; with its year where that isn't the one of `now`. */
export function dayWords(
  at: string | number,
  zone: string,
  locale: Locale,
  now?: string | number,
): string {
  const day = { weekday: "long", day: "numeric", month: "long" } as const;
  return written(at, zone, locale, { ...day, ...yearBeside(at, zone, now) });
}

/** "Sat 21 Nov, 18:05", "sam. 21 nov., 18:05": a moment in the runner's zone; with its year where that isn't the one of `now`. */
export function momentWords(
  at: string | number,
  zone: string,
  locale: Locale,
  now?: string | number,
): string {
  return written(at, zone, locale, {
    ...({ weekday: "short", day: "numeric", month: "short" } as const),
    ...({ hour: "2-digit", minute: "2-digit" } as const),
    ...yearBeside(at, zone, now),
  });
}

/** "18:05": a time of the day in the runner's zone. */
export function timeWords(at: string | number, zone: string, locale: Locale): string {
  return written(at, zone, locale, { hour: "2-digit", minute: "2-digit" });
}

/**
 * "1 Mar 2026", "1er mars 2026": a date of the calendar ("2026-03-01"), which has no zone; null when there is no such date. In
 * French it stays on one line, as numbers do with their units.
 */
export function dateWords(date: string, locale: Locale): string | null {
  const at = Date.parse(`${date}T12:00:00Z`);
  if (Number.isNaN(at)) return null;
  const space = locale === "fr" ? "\u00a0" : " ";
  return written(at, "UTC", locale, { dateStyle: "medium" }).replaceAll(" ", space);
}

/** "1 Mar", "1er mars": a date of the calendar without its year, where there is little room. */
export function shortDate(date: string, locale: Locale): string {
  return written(`${date}T12:00:00Z`, "UTC", locale, { day: "numeric", month: "short" });
}
