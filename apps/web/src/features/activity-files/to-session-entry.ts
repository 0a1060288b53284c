import type { Activity, SessionEntry } from "@springback/core/timeline";
import type { ActivityKind, ReadActivity } from "#features/activity-files/read-result.ts";

const AS_ACTIVITY: Readonly<Record<ActivityKind, Activity | null>> = {
  run: "run",
  walk: "walk",
  cycle: "cycle",
  swim: "swim",
  other: null,
};

/**
 * The session fact of a read activity, without any of the runner's answers yet.
 *
 * `at` is the end, in UTC. `durationMin` is the moving time to the nearest whole minute, halves up (14 seconds are 0).
 * `distanceM` is given for a run only, as the timeline knows running metres only. Of an implausible activity neither is
 * given: an unanswered value never makes guidance more permissive, a wrong one might.
 * `given.activity` is what the runner says it was and wins over the file; without it, an activity of unknown kind is null.
 */
export function toSessionEntry(
  activity: ReadActivity,
  given: { readonly id: string; readonly activity?: Activity },
): SessionEntry | null {
  const kind = given.activity ?? AS_ACTIVITY[activity.activity];
  if (kind === null) return null;
  return {
    kind: "session",
    id: given.id,
    at: activity.endedAt,
    activity: kind,
    durationMin: activity.implausible ? null : activity.durationMin,
    distanceM: kind === "run" && !activity.implausible ? activity.distanceM : null,
  };
}
