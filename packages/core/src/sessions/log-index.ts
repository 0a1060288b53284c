import type { MorningRecord, ReadingRecord, SessionLog } from "#sessions/session.ts";
import { value } from "#packs/parameters.ts";
import { DAY } from "#timeline/day.ts";

/** A session log arranged for judging: by local date, and the instants that mask readings. */
export interface LogIndex {
  /** End of the last session of a local date: the clock all sessions of that date share. */
  readonly clockOf: ReadonlyMap<number, number>;
  /** Settling readings by the local date of the session they name: they count for all sessions of that date. */
  readonly readingsOf: ReadonlyMap<number, readonly ReadingRecord[]>;
  readonly morningsOf: ReadonlyMap<number, readonly MorningRecord[]>;
  /** Instants of the mornings that told of pain medicine, in time order. */
  readonly medicine: readonly number[];
}

// A morning of the date after a session, or one that masks its readings, comes at most this long before it in any zone.
const NEIGHBOURS = 3 * DAY;

/** The end of a log that judging the sessions from an instant on reads: them, and what lies close before them. */
export function since(log: SessionLog, from: number): SessionLog {
  const cut = from - NEIGHBOURS;
  return {
    sessions: tail(log.sessions, cut),
    mornings: tail(log.mornings, cut),
    readings: tail(log.readings, cut),
  };
}

/** Records are in time order: walks back from the latest, so that it costs what it finds. */
function tail<T extends { readonly at: number }>(
  records: readonly T[],
  from: number,
): readonly T[] {
  return records.slice(records.findLastIndex(({ at }) => at < from) + 1);
}

/** Arranges a session log by local date. */
export function indexLog(log: SessionLog): LogIndex {
  const clockOf = new Map<number, number>();
  const dateOf = new Map<string, number>();
  for (const session of log.sessions) {
    dateOf.set(session.id, session.date);
    // In time order, so that the last one stays.
    clockOf.set(session.date, session.at);
  }
  return {
    clockOf,
    readingsOf: grouped(log.readings, (reading) => dateOf.get(reading.session)),
    morningsOf: grouped(log.mornings, (morning) => morning.date),
    medicine: log.mornings.filter((morning) => morning.painMeds === true).map(({ at }) => at),
  };
}

function grouped<T>(
  records: readonly T[],
  dateOf: (record: T) => number | undefined,
): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const record of records) {
    const date = dateOf(record);
    if (date === undefined) continue;
    const group = groups.get(date);
    if (group === undefined) groups.set(date, [record]);
    else group.push(record);
  }
  return groups;
}

/** Whether pain medicine masks what was felt at an instant (clinical.md 1.3). */
export function isMasked(index: LogIndex, at: number): boolean {
  const first = firstAtOrAfter(index.medicine, at - value("maskAfter"));
  const morning = index.medicine[first];
  return morning !== undefined && morning <= at + value("maskBefore");
}

function firstAtOrAfter(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(sorted[middle]) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
