const format = (zone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options });

const clock = (at: string, zone: string): string =>
  format(zone, { hour: "2-digit", minute: "2-digit" }).format(new Date(at));

const dateOf = (at: string, zone: string): string =>
  format(zone, { year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date(at));

/** "Sat 21 Nov, 18:05" in a zone. */
export function momentWords(at: string, zone: string): string {
  return format(zone, {
    ...{ weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  }).format(new Date(at));
}

/** "21 November 2026" in a zone. */
export function dateWords(at: string, zone: string): string {
  return format(zone, { day: "numeric", month: "long", year: "numeric" }).format(new Date(at));
}

/** "Sat 21 Nov" for a local date such as 2026-11-21. */
export function dayWords(date: string): string {
  return format("UTC", { weekday: "short", day: "numeric", month: "short" }).format(
    new Date(`${date}T12:00:00Z`),
  );
}

const DAY_MS = 24 * 3_600_000;

/** Since when, as short as it can be said: "07:10" today, "Tue" this week, "3 Nov" before. */
export function sinceWords(at: string, now: string, zone: string): string {
  if (dateOf(at, zone) === dateOf(now, zone)) return `since ${clock(at, zone)}`;
  const recent = Date.parse(now) - Date.parse(at) < 6 * DAY_MS;
  const words = format(zone, recent ? { weekday: "short" } : { day: "numeric", month: "short" });
  return `since ${words.format(new Date(at))}`;
}

/** "today at 14:30" or "Sat 21 Nov, 18:05". */
export function endWords(until: string, now: string, zone: string): string {
  if (dateOf(until, zone) === dateOf(now, zone)) return `today at ${clock(until, zone)}`;
  return momentWords(until, zone);
}
