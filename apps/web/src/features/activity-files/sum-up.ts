import { stepsPerMinute } from "#features/activity-files/cadence.ts";
import { measure, type Measured } from "#features/activity-files/measure.ts";
import type { Note, ReadActivity } from "#features/activity-files/read-result.ts";
import { note, Refusal } from "#features/activity-files/refusal.ts";
import { sourceKey } from "#features/activity-files/source-key.ts";
import type { Sample, Track } from "#features/activity-files/track.ts";

/** A gap this long between moments, without a device's own totals, is another outing. Ours. */
const OUTING_GAP_MS = 4 * 3_600_000;
const DAY_S = 86_400;
/** The rules know distances up to 300 km (clinical brief 1.3). */
const MAX_DISTANCE_M = 300_000;
/** A device's start may lie this long before its first moment. Ours. */
const START_LEAD_MS = 3_600_000;
/** FIT times below this count from when the watch was switched on (FIT protocol, date_time). */
const FIT_SYSTEM_TIME_END_MS = 631_065_600_000 + 0x10000000 * 1000;

interface Span {
  readonly startMs: number;
  readonly endMs: number;
  readonly firstMs: number;
  readonly lastMs: number;
}

/** Sums a track up: the numbers alone, with a note for each that could not be given. */
export function sumUp(track: Track): ReadActivity {
  const partial = [...track.partial];
  const samples = oneOuting(inOrder(track.samples, partial), track, partial);
  const span = spanOf(track, samples);
  const measured = measure(track.activity, samples, track.totals);
  if (span.endMs <= span.startMs) throw new Refusal("no-duration");
  const seconds = Math.round(measured.movingS || (span.endMs - span.startMs) / 1000);
  partial.push(...measuredNotes(measured), ...dateNotes(span));
  if (track.activity === "other") partial.push(note("sportUnknown"));
  if (seconds > DAY_S) partial.push(note("overADay"));
  const metres = measured.distanceM === null ? null : Math.round(measured.distanceM);
  if (metres !== null && metres > MAX_DISTANCE_M) partial.push(note("overFar"));
  return {
    startedAt: new Date(span.startMs).toISOString(),
    endedAt: new Date(span.endMs).toISOString(),
    activity: track.activity,
    distanceM: metres !== null && metres <= MAX_DISTANCE_M ? metres : null,
    durationMin: seconds <= DAY_S ? Math.round(seconds / 60) : null,
    movingSeconds: seconds,
    cadenceSpm: stepsPerMinute(track.activity, samples, track.totals.cadence),
    sourceKey: sourceKey(span.firstMs, span.lastMs),
    implausible: measured.implausible,
    partial,
  };
}

function inOrder(samples: readonly Sample[], partial: Note[]): readonly Sample[] {
  const sorted = samples.every((sample, index) => (samples[index - 1]?.at ?? 0) <= sample.at);
  if (sorted) return samples;
  partial.push(note("outOfOrder"));
  return samples.toSorted((one, other) => one.at - other.at);
}

/** Of several outings in one file the one with the most moments. */
function oneOuting(samples: readonly Sample[], track: Track, partial: Note[]): readonly Sample[] {
  if (track.totals.timerS !== null) return samples;
  let longest: readonly Sample[] = [];
  let begin = 0;
  let outings = 0;
  for (let index = 1; index <= samples.length; index += 1) {
    const gap = (samples[index]?.at ?? Infinity) - (samples[index - 1]?.at ?? 0);
    if (gap <= OUTING_GAP_MS) continue;
    outings += 1;
    if (index - begin > longest.length) longest = samples.slice(begin, index);
    begin = index;
  }
  if (outings > 1) partial.push(note("severalOutings", outings));
  return longest;
}

function spanOf(track: Track, samples: readonly Sample[]): Span {
  const { startMs, elapsedS, timerS } = track.totals;
  const first = samples[0]?.at ?? startMs;
  if (first === null) throw new Refusal(track.samples.length === 0 ? "no-times" : "no-duration");
  const near = startMs !== null && first - startMs >= 0 && first - startMs <= START_LEAD_MS;
  const start = near ? startMs : first;
  const lengthMs = (elapsedS ?? timerS ?? 0) * 1000;
  const byDevice = start + (lengthMs <= 7 * DAY_S * 1000 ? lengthMs : 0);
  const last = samples.at(-1)?.at ?? byDevice;
  return {
    startMs: start,
    endMs: Math.round(Math.max(last, byDevice)),
    firstMs: first,
    lastMs: last,
  };
}

function measuredNotes({ jumps, implausible }: Measured): Note[] {
  if (implausible) return [note("tooFast")];
  return jumps > 0 ? [note("jumps")] : [];
}

function dateNotes({ startMs }: Span): Note[] {
  return startMs >= FIT_SYSTEM_TIME_END_MS ? [] : [note("clockNotSet")];
}
