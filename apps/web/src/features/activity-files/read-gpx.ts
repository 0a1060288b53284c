import type { ActivityKind } from "#features/activity-files/read-result.ts";
import { note, Refusal } from "#features/activity-files/refusal.ts";
import { sportByName } from "#features/activity-files/sport-by-name.ts";
import {
  addSample,
  droppedNotes,
  NO_TOTALS,
  type Dropped,
  type Sample,
  type Track,
} from "#features/activity-files/track.ts";
import { readTime } from "#features/activity-files/utc-time.ts";
import { readDecimal, type XmlListener } from "#features/activity-files/walk-xml.ts";

interface Point {
  at: number;
  cadence: number;
  readonly lat: number;
  readonly lon: number;
}

/** Listens to a GPX 1.0 or 1.1 file: the points of its tracks, not its waypoints or planned routes. */
export class GpxListener implements XmlListener {
  readonly #samples: Sample[] = [];
  readonly #dropped: Dropped = { position: 0, time: 0 };
  #activity: ActivityKind = "other";
  #point: Point | null = null;
  #stretch = 0;
  #points = 0;
  #zoned = true;

  open(name: string, _path: readonly string[], attributes: Readonly<Record<string, string>>): void {
    if (name === "trkseg") this.#stretch += 1;
    if (name !== "trkpt") return;
    const lat = readDecimal(attributes["lat"]);
    const lon = readDecimal(attributes["lon"]);
    if (Number.isNaN(lat + lon)) this.#dropped.position += 1;
    this.#points += 1;
    this.#point = { at: Number.NaN, cadence: Number.NaN, lat, lon };
  }

  close(name: string, path: readonly string[], text: string): void {
    if (name === "type" && path.at(-1) === "trk") this.#activity = sportByName(text);
    const point = this.#point;
    if (point === null) return;
    if (name === "time" && path.at(-1) === "trkpt") {
      const time = readTime(text);
      point.at = time.ms;
      this.#zoned &&= time.zoned;
    }
    // Garmin's track point extension, version 1 or 2, and its look-alikes.
    if (name === "cad" || name === "cadence") point.cadence = readDecimal(text);
    if (name !== "trkpt") return;
    const moment = { ...point, distanceM: Number.NaN, stretch: this.#stretch };
    addSample(this.#samples, moment, this.#dropped);
    this.#point = null;
  }

  /** The track heard; `whole` tells whether the file ended as it should. */
  track(whole: boolean): Track {
    if (this.#points === 0) throw new Refusal(whole ? "no-track" : "damaged");
    // A stray timed piece of a track without times would pass for the whole of it.
    if (this.#samples.length * 2 < this.#points) throw new Refusal("no-times");
    const partial = droppedNotes(this.#dropped);
    if (!whole) partial.unshift(note("breaksOff"));
    if (!this.#zoned) partial.push(note("noZone"));
    return { activity: this.#activity, samples: this.#samples, totals: NO_TOTALS, partial };
  }
}
