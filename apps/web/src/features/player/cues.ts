import type { SessionItem } from "@springback/core/strength";
import { READY_SECONDS, type Standing } from "#features/player/session.ts";
import { repSeconds, workSeconds } from "#features/player/steps.ts";

/** What is heard: a tick of the countdown, the three of a repetition, the end of a set, the end of a rest. */
export type Sound = "count" | "up" | "hold" | "down" | "end" | "ready";

/** One sound at its instant (epoch ms). */
export interface Cue {
  readonly at: number;
  readonly sound: Sound;
}

/** A tick for each of the last seconds before an instant, but none at or before `begun`. */
function countdownTo(instant: number, begun: number, ticks: number): readonly Cue[] {
  const counted = Array.from({ length: ticks }, (_, place) => ticks - place);
  return counted
    .map((seconds): Cue => ({ at: instant - seconds * 1000, sound: "count" }))
    .filter(({ at }) => at > begun);
}

/**
 * Every sound of the set or the rest in hand, from its beginning to its end, in order; none while nothing runs. `ticks` is how
 * many seconds are counted down aloud before something begins or ends.
 */
export function cuesOf({ steps, at, phase, pausedAt }: Standing, ticks: number): readonly Cue[] {
  if (pausedAt !== null) return [];
  if (phase.kind === "rest") {
    const end = phase.since + phase.seconds * 1000;
    return [...countdownTo(end, phase.since, ticks), { at: end, sound: "ready" }];
  }
  const item = steps[at]?.item;
  if (phase.kind !== "work" || !item) return [];
  return workCues(item, phase, ticks);
}

function workCues(
  item: SessionItem,
  { since, from }: { readonly since: number; readonly from: number },
  ticks: number,
): readonly Cue[] {
  const seconds = workSeconds(item);
  if (seconds === null) return [];
  const end = since + seconds * 1000;
  // The tap itself is no tick.
  const lead = countdownTo(from, from - READY_SECONDS * 1000, ticks);
  const work =
    item.holdSeconds === null
      ? tempoCues(item, since)
      : [{ at: Math.max(since, from), sound: "hold" } as const, ...countdownTo(end, from, ticks)];
  return [...lead, ...work.filter((cue) => cue.at >= from), { at: end, sound: "end" }];
}

function tempoCues({ tempo, reps }: SessionItem, since: number): readonly Cue[] {
  if (tempo === null || reps === null) return [];
  const parts = [
    { sound: "up", at: 0, long: tempo.up },
    { sound: "hold", at: tempo.up, long: tempo.hold },
    { sound: "down", at: tempo.up + tempo.hold, long: tempo.down },
  ] as const;
  return Array.from({ length: reps }, (_, rep) => since + rep * repSeconds(tempo) * 1000).flatMap(
    (start) =>
      parts
        .filter(({ long }) => long > 0)
        .map(({ sound, at }): Cue => ({ at: start + at * 1000, sound })),
  );
}
