import { DAY, HOUR, isoDate, localDate, MINUTE } from "@springback/core/day";

/** A reminder that is later than this is not given any more: the morning it asks about is over. */
export const LATEST_MS = 4 * HOUR;
/** From the reminder to the second, last one. */
export const FOLLOW_UP_MS = 3 * HOUR;

const offsets = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a zone are ahead of Greenwich at an instant, in ms. */
function aheadAt(instant: number, zone: string): number {
  let format = offsets.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    offsets.set(zone, format);
  }
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(instant)) ?? [];
  const ahead = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE;
  return sign === "-" ? -ahead : ahead;
}

/** The first minute after `from`, at the latest `to`, from which on the clocks are `ahead` of Greenwich. */
function changeTo(ahead: number, from: number, to: number, zone: string): number {
  let [before, since] = [from / MINUTE, to / MINUTE];
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2);
    if (aheadAt(middle * MINUTE, zone) === ahead) since = middle;
    else before = middle;
  }
  return since * MINUTE;
}

/**
 * The instant (epoch ms) at which the clocks of a zone first show a time of day (minutes after midnight) on a local date
 * (days since 1970-01-01). Of an hour that is shown twice it is the first; of one that is left out, the first instant after.
 */
export function slotOn(date: number, minute: number, zone: string): number {
  const wall = date * DAY + minute * MINUTE;
  // No zone changes its clocks twice in two days, and none is a day away from Greenwich.
  const [before, after] = [aheadAt(wall - DAY, zone), aheadAt(wall + DAY, zone)];
  const [early, late] = [wall - Math.max(before, after), wall - Math.min(before, after)];
  for (const instant of [early, late])
    if (instant + aheadAt(instant, zone) === wall) return instant;
  return changeTo(after, early, late, zone);
}

/** A reminder that is due: for which of the runner's dates, and since when. */
export interface Due {
  /** ISO date. */
  readonly date: string;
  /** Epoch ms. */
  readonly since: number;
}

/** Whether the runner wants no reminder on one of their dates (ISO): before the first with one again, if they paused at all. */
export function isPaused(date: string, pausedUntil: string | null): boolean {
  return pausedUntil !== null && date < pausedUntil;
}

/** The reminder of the date that the runner's calendar shows now, if its time has come and isn't long past. */
export function morningDue(now: number, zone: string, atMinute: number): Due | null {
  const date = localDate(now, zone);
  const since = slotOn(date, atMinute, zone);
  return since <= now && now - since < LATEST_MS ? { date: isoDate(date), since } : null;
}

/**
 * The second reminder, so many hours after the first was decided on, and on the same of the runner's dates: hours that went
 * by, which neither a change of the clocks nor a journey makes more or fewer.
 */
export function followUpDue(now: number, zone: string, first: Due): Due | null {
  const since = first.since + FOLLOW_UP_MS;
  const sameDate = isoDate(localDate(now, zone)) === first.date;
  return sameDate && since <= now && now - since < LATEST_MS ? { date: first.date, since } : null;
}
