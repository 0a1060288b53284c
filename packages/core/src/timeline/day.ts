/**
 * Instants, local dates and elapsed time, by arithmetic alone.
 * An instant is a whole number of epoch milliseconds; a local date is a whole number of days since 1970-01-01.
 */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

const RFC3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;
const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** Days since 1970-01-01 of a proleptic Gregorian date; the year is counted from March so that a leap day comes last. */
export function dayOfCivil(year: number, month: number, dayOfMonth: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The ISO date, such as 2026-04-01, of a local date. */
export function isoDate(day: number): string {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function isRealDate(year: number, month: number, dayOfMonth: number): boolean {
  const length = month === 2 && isLeap(year) ? 29 : MONTH_DAYS[month - 1];
  return length !== undefined && dayOfMonth >= 1 && dayOfMonth <= length;
}

/** The local date of an ISO date such as 2026-04-01; null when it is not a real one. */
export function parseIsoDate(text: string): number | null {
  const match = CIVIL_DATE.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, dayOfMonth = 0] = match.slice(1).map(Number);
  return isRealDate(year, month, dayOfMonth) ? dayOfCivil(year, month, dayOfMonth) : null;
}

/**
 * The instant of an RFC 3339 time; null when it has no real date, no real time or no offset.
 * A second of 60 is read as the next minute's start, and only where it can be a leap second (23:59:60 UTC).
 */
export function parseInstant(text: string): number | null {
  if (!RFC3339.test(text)) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const dayOfMonth = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  if (!isRealDate(year, month, dayOfMonth)) return null;
  if (hour > 23 || minute > 59 || second > 60) return null;
  const offset = offsetAtEnd(text);
  if (offset === null) return null;
  const wall = dayOfCivil(year, month, dayOfMonth) * DAY + hour * HOUR + minute * MINUTE;
  const instant = wall - offset + second * 1000;
  if (second === 60 && instant % DAY !== 0) return null;
  return instant + millisOf(text);
}

// What the pattern has matched stands at fixed places, counted from the start or the end: an instant is read for every
// fact there is, and reading digits in place makes no lists of parts.
const OFFSET_LENGTH = "+00:00".length;
const FRACTION_AT = "2026-04-01T00:00:00".length;

const digit = (text: string, place: number): number => text.charCodeAt(place) - ZERO;
const ZERO = 48;

const twoDigits = (text: string, place: number): number =>
  digit(text, place) * 10 + digit(text, place + 1);

/** The milliseconds that the end of a matched time is ahead of UTC; null when no clock can be. */
function offsetAtEnd(text: string): number | null {
  if (/[Zz]$/.test(text)) return 0;
  const start = text.length - OFFSET_LENGTH;
  const hour = twoDigits(text, start + 1);
  const minute = twoDigits(text, start + 4);
  if (hour > 23 || minute > 59) return null;
  const ahead = hour * HOUR + minute * MINUTE;
  return text[start] === "-" ? -ahead : ahead;
}

/** The milliseconds of a matched time's fraction of a second: its first three digits, or fewer before a Z or an offset. */
function millisOf(text: string): number {
  if (text[FRACTION_AT] !== ".") return 0;
  let millis = 0;
  let worth = 100;
  for (let place = FRACTION_AT + 1; worth >= 1; place += 1) {
    const value = digit(text, place);
    if (value < 0 || value > 9) break;
    millis += value * worth;
    worth /= 10;
  }
  return millis;
}

/** The RFC 3339 time, in UTC, of an instant. */
export function formatInstant(instant: number): string {
  const day = Math.floor(instant / DAY);
  const rest = instant - day * DAY;
  const hour = padded(Math.floor(rest / HOUR), 2);
  const minute = padded(Math.floor((rest % HOUR) / MINUTE), 2);
  const second = padded(Math.floor((rest % MINUTE) / 1000), 2);
  const millis = rest % 1000;
  const fraction = millis === 0 ? "" : `.${padded(millis, 3)}`;
  return `${isoDate(day)}T${hour}:${minute}:${second}${fraction}Z`;
}

// Building a formatter costs far more than using it, and there are only a few hundred zones. A zone can be written in
// any mix of small and capital letters: kept under one of them, so that nobody can fill the memory with spellings.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const name = zone.toLowerCase();
  const known = formatters.get(name);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  formatters.set(name, made);
  return made;
}

/** Whether a name is an IANA zone this runtime knows. A bare offset such as +01:00 is not one. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The local date of an instant in an IANA zone. The zone has to be one (`isZone`). */
export function localDate(instant: number, zone: string): number {
  const parts: Record<string, string> = {};
  for (const part of formatterOf(zone).formatToParts(instant)) parts[part.type] = part.value;
  const counted = Number(parts["year"]);
  const year = parts["era"]?.startsWith("B") === true ? 1 - counted : counted;
  return dayOfCivil(year, Number(parts["month"]), Number(parts["day"]));
}

/** No zone is further than this from UTC. */
const FURTHEST_OFFSET = 16 * HOUR;

/** The instant at which a local date begins in an IANA zone, to the minute. */
export function startOfDate(date: number, zone: string): number {
  let before = (date * DAY - FURTHEST_OFFSET) / MINUTE;
  let from = (date * DAY + FURTHEST_OFFSET) / MINUTE;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (localDate(middle * MINUTE, zone) < date) before = middle;
    else from = middle;
  }
  return from * MINUTE;
}

/** Local dates in a week. */
export const WEEK_DATES = 7;

/** A day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of the week of a local date. */
export function weekday(date: number): Weekday {
  return (((((date + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The instant of a time the format has checked. Throws a RangeError for what isn't one: a fact can't be without a time. */
export function instantOf(at: string): number {
  const instant = parseInstant(at);
  if (instant === null) throw new RangeError(`"${at}" is not a time`);
  return instant;
}
