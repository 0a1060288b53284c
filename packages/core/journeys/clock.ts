import { DAY, MINUTE, parseIsoDate } from "#timeline/day.ts";

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function ahead(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  const wall = wallOf(
    `${part("year")}-${part("month")}-${part("day")}`,
    `${part("hour")}:${part("minute")}`,
  );
  return wall - instant;
}

function wallOf(date: string, clock: string): number {
  const day = parseIsoDate(date);
  const [hour, minute] = clock.split(":").map(Number);
  if (day === null || hour === undefined || minute === undefined)
    throw new Error(`"${date} ${clock}" is not a time.`);
  return day * DAY + (hour * 60 + minute) * MINUTE;
}

/** The instant at which the clocks of a zone show a date and a time; the earlier one when they show it twice. */
export function instantAt(date: string, clock: string, zone: string): number {
  const wall = wallOf(date, clock);
  const guess = wall - ahead(wall - DAY, zone);
  if (ahead(guess, zone) === wall - guess) return guess;
  return wall - ahead(guess, zone);
}
