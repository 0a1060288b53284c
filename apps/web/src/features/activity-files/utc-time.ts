const STAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/i;

export interface ReadTime {
  /** Epoch milliseconds; NaN when the text is no time. */
  readonly ms: number;
  /** False when the text had neither Z nor an offset and was read as UTC. */
  readonly zoned: boolean;
}

const NO_TIME: ReadTime = { ms: Number.NaN, zoned: true };

/** Reads the times of GPX and TCX. 31 February and 25 o'clock are no times; a leap second is the second after it. */
export function readTime(text: string): ReadTime {
  const parts = STAMP.exec(text.trim().slice(0, 64));
  if (parts === null) return NO_TIME;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month > 12 || hour > 23 || minute > 59 || second > 60) return NO_TIME;
  const midnight = Date.UTC(year, month - 1, day);
  if (year < 1970 || new Date(midnight).getUTCDate() !== day || month < 1) return NO_TIME;
  const fraction = parts[7] === undefined ? 0 : Math.floor(Number(parts[7]) * 1000);
  const clock = ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  return { ms: midnight + clock - offsetMs(parts[8]), zoned: parts[8] !== undefined };
}

function offsetMs(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}
