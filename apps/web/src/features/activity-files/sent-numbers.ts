import type { ReadActivity } from "#features/activity-files/read-result.ts";

/** All that leaves the browser of an activity file. No position, no file name, no heart rate, no device. */
export const SENT_NUMBERS = [
  "startedAt",
  "endedAt",
  "activity",
  "distanceM",
  "durationMin",
  "movingSeconds",
  "cadenceSpm",
  "sourceKey",
  "implausible",
] as const satisfies readonly (keyof ReadActivity)[];

export type SentNumbers = Pick<ReadActivity, (typeof SENT_NUMBERS)[number]>;

/** Copies exactly the numbers that are sent, whatever else the object carries. */
export function sentNumbers(activity: ReadActivity): SentNumbers {
  const { startedAt, endedAt, distanceM, durationMin, movingSeconds } = activity;
  const { cadenceSpm, sourceKey, implausible } = activity;
  return {
    startedAt,
    endedAt,
    activity: activity.activity,
    distanceM,
    durationMin,
    movingSeconds,
    cadenceSpm,
    sourceKey,
    implausible,
  };
}
