import { readFit } from "#features/activity-files/read-fit.ts";
import { GpxListener } from "#features/activity-files/read-gpx.ts";
import type { ReadResult } from "#features/activity-files/read-result.ts";
import { TcxListener } from "#features/activity-files/read-tcx.ts";
import { MAX_BYTES, Refusal, refuse } from "#features/activity-files/refusal.ts";
import { sniffKind } from "#features/activity-files/sniff-kind.ts";
import { sumUp } from "#features/activity-files/sum-up.ts";
import type { Track } from "#features/activity-files/track.ts";
import { walkXml } from "#features/activity-files/walk-xml.ts";

/**
 * Reads one FIT, TCX or GPX file to the few numbers the rules and the log need.
 *
 * Pure, and total: any bytes give a typed result, never a throw. The content decides what a file is, its name second.
 * Distances are whole metres, times whole minutes (and seconds where the name says so), cadence steps a minute of both feet.
 * What is taken and what is refused:
 *
 * - a file cut short, or broken part of the way, is taken up to the break, and says so;
 * - a FIT file that contradicts its own checksum is refused: one of its numbers is wrong and nobody knows which;
 * - a document type or entity definition, an archive, and anything over the limits is refused;
 * - a track without times is refused: it has no duration;
 * - a pace faster than 1:30/km is marked `implausible`, and `toSessionEntry` keeps it from the rules.
 */
export function readActivity(bytes: Uint8Array, name: string): ReadResult {
  try {
    return { ok: true, activity: sumUp(readTrack(bytes, name)) };
  } catch (error) {
    // Anything else is a fault of ours; the runner still gets a reason and the other files go on.
    return refuse(error instanceof Refusal ? error.code : "reader-stopped");
  }
}

function readTrack(bytes: Uint8Array, name: string): Track {
  if (bytes.length === 0) throw new Refusal("empty");
  if (bytes.length > MAX_BYTES) throw new Refusal("too-large");
  switch (sniffKind(bytes, name)) {
    case "fit":
      return readFit(bytes);
    case "xml":
      return readXml(bytes, name);
    case "archive":
      throw new Refusal("archive");
    case "unknown":
      throw new Refusal("unknown-type");
  }
}

function readXml(bytes: Uint8Array, name: string): Track {
  const { listener, whole } = walkXml(bytes, (root): GpxListener | TcxListener => {
    if (root === "gpx") return new GpxListener();
    if (root === "TrainingCenterDatabase") return new TcxListener();
    throw new Refusal("unknown-type");
  });
  if (listener === null) {
    throw new Refusal(/\.(?:gpx|tcx)$/i.test(name) ? "damaged" : "unknown-type");
  }
  return listener.track(whole);
}
