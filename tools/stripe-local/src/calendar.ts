export const DAY = 86_400;

/**
 * The instant `months` after an anchor, in UTC, on the anchor's day of the month or the last day
 * of a shorter one (31 January, 28 February, 31 March). Epoch seconds.
 */
export function addMonths(anchor: number, months: number): number {
  const date = new Date(anchor * 1000);
  const day = date.getUTCDate();
  const first = new Date(date);
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.getTime() / 1000;
}

/** The end of the monthly period that holds or starts at `start`, counted from the anchor. */
export function periodEnd(anchor: number, start: number): number {
  let months = 1;
  while (addMonths(anchor, months) <= start) months += 1;
  return addMonths(anchor, months);
}
