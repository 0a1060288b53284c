import type { RedFlagId } from "#triage/triage.ts";
import type { Block, Told } from "./slice.ts";

/** Flags that stop running, written from the text (clinical.md 4) and not taken from the rules' own table. */
export const STOPPING: ReadonlySet<RedFlagId> = new Set([
  "RF-RUPT",
  "RF-DVT",
  "RF-INF",
  "RF-FQ",
  "RF-BSI",
  "RF-NEURO",
  "RF-SKIN",
]);

/** The limit of the seed profile (clinical.md 1.1) and the days a session stays in the week. */
const LIMIT = 3;
const WEEK_DAYS = 7;

/**
 * Whether a tuple plainly leaves a way up: the session answered, within the limit and back to usual by the next
 * morning. A session older than the week no longer holds the step, but still the table it was on.
 */
export function calmEnough(block: Block, { during, morning }: Told): boolean {
  const within = during !== null && during <= LIMIT;
  const settled = morning !== null && morning <= block.baseline;
  const old = block.daysSince > WEEK_DAYS && block.phase.step === null;
  return old || (within && settled);
}
