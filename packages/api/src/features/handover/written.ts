/** Writes instants in one language; the first of a month is an ordinal in French, which Intl leaves out: "1er mars". */
function writer(tag: string, options: Intl.DateTimeFormatOptions): (at: string) => string {
  const format = new Intl.DateTimeFormat(tag, options);
  const isFrench = tag.startsWith("fr");
  return (at) => {
    const parts = format.formatToParts(new Date(at));
    return parts
      .map(({ type, value }) => (isFrench && type === "day" && value === "1" ? "1er" : value))
      .join("");
  };
}

/** How one language writes days and moments in a zone. */
export function datesOf(tag: string, timeZone: string) {
  const date = writer(tag, { day: "numeric", month: "short", timeZone: "UTC" });
  return {
    day: writer(tag, { dateStyle: "medium", timeZone }),
    moment: writer(tag, { dateStyle: "medium", timeStyle: "short", timeZone }),
    /** A date of the calendar, "2026-03-01", which has no zone. */
    date: (on: string): string => date(`${on}T12:00:00Z`),
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
