import type { ActivityKind } from "#features/activity-files/read-result.ts";
import { note, Refusal } from "#features/activity-files/refusal.ts";
import { sportByName } from "#features/activity-files/sport-by-name.ts";
import {
  addSample,
  droppedNotes,
  isRecordable,
  type Dropped,
} from "#features/activity-files/track.ts";
import type { Sample, Totals, Track } from "#features/activity-files/track.ts";
import { readTime } from "#features/activity-files/utc-time.ts";
import { readDecimal, type XmlListener } from "#features/activity-files/walk-xml.ts";

/** More activities than any race has legs. */
const MAX_ACTIVITIES = 100;

interface Lap {
  readonly startMs: number;
  seconds: number;
  metres: number;
  cadence: number;
}

interface Recording {
  readonly activity: ActivityKind;
  readonly samples: Sample[];
  readonly laps: Lap[];
}

type Point = { -readonly [K in keyof Sample]: Sample[K] };

/** Listens to a TCX file (Training Center Database 2 with Garmin's activity extension). */
export class TcxListener implements XmlListener {
  readonly #recordings: Recording[] = [];
  readonly #dropped: Dropped = { position: 0, time: 0 };
  #point: Point | null = null;
  #stretch = 0;
  #tracks = 0;
  #zoned = true;

  open(name: string, path: readonly string[], attributes: Readonly<Record<string, string>>): void {
    if (name === "Activity") {
      if (this.#recordings.length >= MAX_ACTIVITIES) throw new Refusal("limits");
      const activity = sportByName(attributes["Sport"] ?? "");
      this.#recordings.push({ activity, samples: [], laps: [] });
    }
    const recording = this.#recordings.at(-1);
    if (recording === undefined || !path.includes("Activity")) return;
    if (name === "Lap") {
      this.#tracks = 0;
      const startMs = this.#time(attributes["StartTime"] ?? "");
      recording.laps.push({ startMs, seconds: 0, metres: 0, cadence: Number.NaN });
    }
    if (name === "Track") {
      // A second track in one lap means a pause; the first goes on from the lap before.
      if (this.#tracks > 0) this.#stretch += 1;
      this.#tracks += 1;
    }
    if (name === "Trackpoint") this.#point = emptyPoint(this.#stretch);
  }

  close(name: string, path: readonly string[], text: string): void {
    const recording = this.#recordings.at(-1);
    if (recording === undefined) return;
    const point = this.#point;
    if (point === null) {
      const lap = recording.laps.at(-1);
      if (lap !== undefined) closeInLap(lap, name, path.at(-1), text);
      return;
    }
    if (name === "Time") point.at = this.#time(text);
    else if (name === "Trackpoint") {
      addSample(recording.samples, point, this.#dropped);
      this.#point = null;
    } else closeInPoint(point, name, text);
  }

  /** The track heard; `whole` tells whether the file ended as it should. */
  track(whole: boolean): Track {
    const recording = this.#recordings.find((it) => it.activity === "run") ?? this.#recordings[0];
    if (recording === undefined) throw new Refusal(whole ? "not-activity" : "damaged");
    const partial = droppedNotes(this.#dropped);
    if (!whole) partial.unshift(note("breaksOff"));
    if (!this.#zoned) partial.push(note("noZone"));
    if (this.#recordings.length > 1) {
      partial.push(note(recording.activity === "run" ? "onlyTheRun" : "onlyTheFirst"));
    }
    const { activity, samples, laps } = recording;
    return { activity, samples, totals: totalsOf(laps, whole), partial };
  }

  #time(text: string): number {
    const time = readTime(text);
    this.#zoned &&= time.zoned;
    return time.ms;
  }
}

function emptyPoint(stretch: number): Point {
  const none = Number.NaN;
  return { at: none, distanceM: none, lat: none, lon: none, cadence: none, stretch };
}

function closeInPoint(point: Point, name: string, text: string): void {
  if (name === "LatitudeDegrees") point.lat = readDecimal(text);
  if (name === "LongitudeDegrees") point.lon = readDecimal(text);
  if (name === "DistanceMeters") point.distanceM = readDecimal(text);
  // `Cadence` is the bicycle's; some apps put the run's there. The extension has the last word.
  if (name === "Cadence" && Number.isNaN(point.cadence)) point.cadence = readDecimal(text);
  if (name === "RunCadence") point.cadence = readDecimal(text);
}

function closeInLap(lap: Lap, name: string, parent: string | undefined, text: string): void {
  if (name === "TotalTimeSeconds" && parent === "Lap") lap.seconds = readDecimal(text);
  if (name === "DistanceMeters" && parent === "Lap") lap.metres = readDecimal(text);
  if (name === "AvgRunCadence") lap.cadence = readDecimal(text);
}

/** Sums the laps. A file that breaks off has a last lap whose points end before its totals: the points decide then. */
function totalsOf(laps: readonly Lap[], whole: boolean): Totals {
  const first = laps[0]?.startMs ?? Number.NaN;
  const startMs = isRecordable(first) ? first : null;
  const used = whole ? laps : [];
  const seconds = used.reduce((sum, lap) => sum + lap.seconds, 0);
  const ends = used.map((lap) => lap.startMs + lap.seconds * 1000);
  const elapsed = (ends.reduce((last, end) => Math.max(last, end), first) - first) / 1000;
  const strides = used.filter((lap) => lap.cadence > 0 && lap.seconds > 0);
  const strideTime = strides.reduce((sum, lap) => sum + lap.seconds, 0);
  const strideSum = strides.reduce((sum, lap) => sum + lap.cadence * lap.seconds, 0);
  return {
    startMs,
    elapsedS: positive(elapsed),
    timerS: positive(seconds),
    distanceM: positive(used.reduce((sum, lap) => sum + lap.metres, 0)),
    cadence: strideTime > 0 ? strideSum / strideTime : null,
  };
}

function positive(value: number): number | null {
  return Number.isFinite(value) && value > 0 ? value : null;
}
