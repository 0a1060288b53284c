/** How one language writes days and moments in a zone. */
export function datesOf(tag: string, zone: string) {
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: zone });
  const moment = new Intl.DateTimeFormat(tag, {
    ...({ dateStyle: "medium", timeStyle: "short", timeZone: zone } as const),
  });
  const date = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", timeZone: "UTC" });
  return {
    day: (at: string): string => day.format(new Date(at)),
    moment: (at: string): string => moment.format(new Date(at)),
    /** A date of the calendar, "2026-03-01", which has no zone. */
    date: (on: string): string => date.format(new Date(`${on}T12:00:00Z`)),
  };
}

/** A number as a language writes it, with one decimal at most. */
export function numberOf(value: number, tag: string): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value);
}

const METRES = { km: 1000, mi: 1609.344 } as const;

/** A distance in the runner's units. It was run, so it is rounded and not cut. */
export function distanceOf(metres: number, units: keyof typeof METRES, tag: string): string {
  return `${numberOf(metres / METRES[units], tag)}\u00a0${units}`;
}
