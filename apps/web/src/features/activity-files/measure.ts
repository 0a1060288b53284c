import type { ActivityKind } from "#features/activity-files/read-result.ts";
import type { Sample, Totals } from "#features/activity-files/track.ts";

/** 1:30 a kilometre, in metres a second: faster is implausible (trust page 3.6). */
const FASTEST_MPS = 1000 / 90;
/** A step this short may be as fast as it likes: positions shiver by a few metres. Ours. */
const SHIVER_M = 20;
/** More jumps than one step in ten, and the track as a whole is not believed. Ours. */
const JUMP_SHARE = 0.1;
/** A standstill: this many seconds between moments, slower than this. Ours. */
const STANDSTILL_S = 60;
const STANDSTILL_MPS = 0.5;
/** Mean radius of the earth in metres (IUGG). */
const EARTH_M = 6_371_008.8;

export interface Measured {
  readonly distanceM: number | null;
  readonly movingS: number;
  /** Steps between two moments that are faster than anyone runs; they add no distance. */
  readonly jumps: number;
  readonly implausible: boolean;
}

type Length = (from: Sample, to: Sample) => number;

/**
 * Distance and moving time of samples in order of time. The device's own totals come first, its running count second, and
 * the length along the positions last (each stretch by itself, so a pause adds nothing).
 */
export function measure(
  activity: ActivityKind,
  samples: readonly Sample[],
  totals: Totals,
): Measured {
  const onWheels = activity === "cycle";
  const counted = samples.some((sample) => sample.distanceM > 0);
  const length: Length = counted ? (from, to) => to.distanceM - from.distanceM : between;
  const path = samples.filter((it) => Number.isFinite(counted ? it.distanceM : it.lat + it.lon));
  const walked = alongPath(path, length, onWheels);
  const device = positive(totals.distanceM);
  const movingS = positive(totals.timerS) ?? movingSeconds(samples, length);
  const whole = device ?? walked.metres;
  const tooFast = whole > SHIVER_M && whole > movingS * FASTEST_MPS;
  const jumpy = device === null && walked.jumps > walked.steps * JUMP_SHARE;
  return {
    distanceM: device ?? (walked.steps > 0 ? walked.metres : null),
    movingS,
    jumps: device === null ? walked.jumps : 0,
    implausible: !onWheels && (tooFast || jumpy),
  };
}

interface Walked {
  metres: number;
  steps: number;
  jumps: number;
}

function alongPath(path: readonly Sample[], length: Length, onWheels: boolean): Walked {
  const walked: Walked = { metres: 0, steps: 0, jumps: 0 };
  let from = path[0];
  for (const to of path.slice(1)) {
    const metres = from?.stretch === to.stretch ? length(from, to) : 0;
    const seconds = (to.at - (from?.at ?? to.at)) / 1000;
    from = to;
    walked.steps += 1;
    if (!onWheels && metres > SHIVER_M && metres > seconds * FASTEST_MPS) {
      walked.jumps += 1;
    } else {
      // A running count that falls back (a reset) takes nothing away.
      walked.metres += Math.max(metres, 0);
    }
  }
  return walked;
}

function movingSeconds(samples: readonly Sample[], length: Length): number {
  let moving = 0;
  let from = samples[0];
  for (const to of samples.slice(1)) {
    const seconds = from?.stretch === to.stretch ? (to.at - from.at) / 1000 : 0;
    const stood =
      from !== undefined &&
      seconds > STANDSTILL_S &&
      !(length(from, to) >= seconds * STANDSTILL_MPS);
    if (!stood) moving += seconds;
    from = to;
  }
  return moving;
}

/** Great-circle metres between two moments; NaN without positions. */
function between(from: Sample, to: Sample): number {
  const rad = Math.PI / 180;
  const dLat = (to.lat - from.lat) * rad;
  const dLon = (to.lon - from.lon) * rad;
  const half =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(from.lat * rad) * Math.cos(to.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_M * Math.asin(Math.sqrt(Math.min(1, half)));
}

function positive(value: number | null): number | null {
  return value !== null && Number.isFinite(value) && value > 0 ? value : null;
}
