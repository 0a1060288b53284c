const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;

/**
 * Recognises an activity: a digest (FNV-1a, 64 bits) of its first recorded second and its length in whole minutes, both
 * taken from the recorded moments. FIT, TCX and GPX exports of one recording share these moments, so they share the key.
 *
 * Distance is no part of it, on purpose: a GPX file carries no device distance, so ours is measured from positions and
 * differs by a percent or so; and a treadmill run exported again after a calibration is still the same run.
 *
 * Honest limits: an export that leaves out the first moments (no satellite fix yet), or a file cut short, is another key.
 */
export function sourceKey(startMs: number, endMs: number): string {
  const second = Math.floor(startMs / 1000);
  const minutes = Math.round((Math.floor(endMs / 1000) - second) / 60);
  return `act1-${digest(`${second}/${minutes}`)}`;
}

function digest(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, "0");
}
