import { RAISE_TEST_TEMPO } from "@springback/core/raise-test";
import type { SessionItem } from "@springback/core/strength";
import { type Cue, cuesOf } from "#features/player/cues.ts";
import { READY_SECONDS, standingOf } from "#features/player/session.ts";
import { repSeconds } from "#features/player/steps.ts";

/** The raises that the beat is laid out for: more than anybody does. Ours. */
export const MOST_RAISES = 150;

/** The heel-raise test as the player's one set: raises on a leg at the beat of the test, until somebody stops. */
export const BEAT: SessionItem = {
  ...{ exercise: "hr_sl_floor", sets: 1, reps: MOST_RAISES, tempo: RAISE_TEST_TEMPO, side: "both" },
  ...{ holdSeconds: null, restSeconds: 0, change: null },
};

const RAISE_SECONDS = repSeconds(RAISE_TEST_TEMPO);

/** Seconds of the whole beat. */
export const BEAT_SECONDS = MOST_RAISES * RAISE_SECONDS;

/** The first beat of a leg's turn that began with a tap (epoch ms, both): after the seconds to get ready. */
export const firstBeat = (startedAt: number): number => startedAt + READY_SECONDS * 1000;

/** Every sound of one leg's turn that began with a tap (epoch ms), counted in by so many ticks. */
export function beatFrom(startedAt: number, ticks: number): readonly Cue[] {
  return cuesOf(standingOf({ items: [BEAT], deeds: [{ kind: "start", at: startedAt }] }), ticks);
}

/** Whole raises between the first beat and the stop (epoch ms): one that was under way isn't one. */
export function raisesBy(since: number, stoppedAt: number): number {
  const raises = Math.floor((stoppedAt - since) / (RAISE_SECONDS * 1000));
  return Math.min(MOST_RAISES, Math.max(0, raises));
}
