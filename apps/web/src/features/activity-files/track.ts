import type { ActivityKind, Note } from "#features/activity-files/read-result.ts";
import { note, Refusal } from "#features/activity-files/refusal.ts";

/** More points than any recording has: 20 MiB of two-byte FIT records would be ten million. */
export const MAX_SAMPLES = 500_000;

/** One recorded moment. NaN stands for "not recorded". */
export interface Sample {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Metres since the start, by the device's own count. */
  readonly distanceM: number;
  /** Degrees. They are used for lengths here and go no further. */
  readonly lat: number;
  readonly lon: number;
  /** As recorded: strides a minute of one leg, or steps of both (see cadence.ts). */
  readonly cadence: number;
  /** Moments of different stretches have a pause between them. */
  readonly stretch: number;
}

/** What a reader finds in a file, before it is summed up. */
export interface Track {
  readonly activity: ActivityKind;
  readonly samples: Sample[];
  readonly totals: Totals;
  /** What was left out while reading. */
  readonly partial: readonly Note[];
}

/** What the device itself summed up; null where it did not. */
export interface Totals {
  readonly startMs: number | null;
  readonly elapsedS: number | null;
  readonly timerS: number | null;
  readonly distanceM: number | null;
  /** As recorded, like `Sample.cadence`. */
  readonly cadence: number | null;
}

export const NO_TOTALS: Totals = {
  startMs: null,
  elapsedS: null,
  timerS: null,
  distanceM: null,
  cadence: null,
};

/** Points that could not be used, by reason. */
export interface Dropped {
  position: number;
  time: number;
}

const FIRST_MS = 0;
const LAST_MS = Date.UTC(2100, 0, 1);

/** Whether an instant can be one of a recording: 1970 to 2100. */
export function isRecordable(ms: number): boolean {
  return ms >= FIRST_MS && ms < LAST_MS;
}

/** Adds a moment: without a usable time it is dropped, with an impossible position it keeps its time. */
export function addSample(samples: Sample[], sample: Sample, dropped: Dropped): void {
  if (!isRecordable(sample.at)) {
    dropped.time += 1;
    return;
  }
  if (samples.length >= MAX_SAMPLES) throw new Refusal("limits");
  if (isPosition(sample.lat, sample.lon)) {
    samples.push(sample);
    return;
  }
  // A receiver without a fix writes nothing, or 0, 0; only the rest is worth a word.
  if (Math.abs(sample.lat) > 90 || Math.abs(sample.lon) > 180) dropped.position += 1;
  samples.push({ ...sample, lat: Number.NaN, lon: Number.NaN });
}

function isPosition(lat: number, lon: number): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && !(lat === 0 && lon === 0);
}

/** Notes on dropped points. */
export function droppedNotes({ time, position }: Dropped): Note[] {
  return [
    ...(time > 0 ? [note("pointsWithoutTime", time)] : []),
    ...(position > 0 ? [note("pointsOffMap", position)] : []),
  ];
}
