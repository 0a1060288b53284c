/** A date ("2026-11-20") and a time ("18:05") as a runner's own clock shows them, and as form fields hold them. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
}

/** What an instant (epoch ms) reads on the clock of a zone. */
export function localTime(at: number, zone: string): LocalTime {
  const parts = new Intl.DateTimeFormat("en-GB", {
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
    hourCycle: "h23",
    timeZone: zone,
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    time: `${part("hour")}:${part("minute")}`,
  };
}

/**
 * The instant (epoch ms) at which the clock of a zone shows a date and a time; null when the two aren't a real moment.
 * An hour that a zone skips is read as the hour after it, one that it has twice as the first.
 */
export function instantOf({ date, time }: LocalTime, zone: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return null;
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  // A date such as 30 February is moved on by some engines and refused by others.
  if (Number.isNaN(asUtc) || localTime(asUtc, "UTC").date !== date) return null;
  const before = asUtc - offsetAt(asUtc - DAY_MS, zone);
  const after = asUtc - offsetAt(asUtc + DAY_MS, zone);
  const shows = (at: number): boolean => {
    const local = localTime(at, zone);
    return local.date === date && local.time === time;
  };
  return shows(before) ? before : shows(after) ? after : before;
}

const DAY_MS = 86_400_000;

/** How far a zone's clock is ahead of UTC at an instant, milliseconds. */
function offsetAt(at: number, zone: string): number {
  const { date, time } = localTime(at, zone);
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(at / 60_000) * 60_000;
}
