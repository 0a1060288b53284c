import { RAISE_TEST_TEMPO } from "@springback/core/raise-test";
import type { SessionItem } from "@springback/core/strength";
import type { Side, Sides, TestEntry } from "@springback/core/timeline";
import { readCount } from "#features/check/read-number.ts";
import type { TestTyped } from "#features/check/typed.ts";
import { type Cue, cuesOf } from "#features/player/cues.ts";
import { repSeconds, stepsOf } from "#features/player/steps.ts";

/** The raises that the beat is laid out for; whoever does more has shown enough. Ours. */
export const MOST_RAISES = 100;

/** The beat as the player knows it: one set of raises, all of them. */
export const BEAT: SessionItem = {
  ...{ exercise: "hr_sl_floor", sets: 1, reps: MOST_RAISES, holdSeconds: null },
  ...({ tempo: RAISE_TEST_TEMPO, restSeconds: 0, side: "both", change: null } as const),
};

/** Every sound of one leg's turn that begins at an instant (epoch ms). */
export function beatFrom(since: number): readonly Cue[] {
  const phase = { kind: "work", since, from: since } as const;
  return cuesOf({ steps: stepsOf([BEAT]), done: [false], at: 0, phase, pausedAt: null, pain: {} });
}

/** Whole raises from the first beat to the stop (epoch ms): one that was under way isn't one. */
export function raisesBy(since: number, stoppedAt: number): number {
  const raises = Math.floor((stoppedAt - since) / (repSeconds(RAISE_TEST_TEMPO) * 1000));
  return Math.min(MOST_RAISES, Math.max(0, raises));
}

/** The leg that goes first: the sore one; with two sore ones the worse, once that is said. */
export function firstLeg(typed: TestTyped, sore: Sides): Side | null {
  return sore === "both" ? typed.first : sore;
}

export const otherLeg = (side: Side): Side => (side === "left" ? "right" : "left");

const wrong = (count: string | null): boolean =>
  count !== null && count !== "" && readCount(count) === null;

/** What is missing before a test is a fact, as keys of the check's words. */
export function testFaults(
  typed: TestTyped,
): Partial<Record<"reps" | "otherReps" | "pain", "giveCount" | "pickPain">> {
  return {
    ...(typed.reps === "" || wrong(typed.reps) ? { reps: "giveCount" } : {}),
    ...(wrong(typed.otherReps) ? { otherReps: "giveCount" } : {}),
    ...(typed.pain === null ? { pain: "pickPain" } : {}),
  };
}

/** The fact of a test that is done, at an instant (RFC 3339). A leg that was left out stays unanswered. */
export function testEntry(typed: TestTyped, sore: Sides, at: string): TestEntry {
  return {
    ...({ kind: "test", at, test: "heelRaise" } as const),
    side: firstLeg(typed, sore),
    reps: readCount(typed.reps ?? ""),
    otherReps: readCount(typed.otherReps ?? ""),
    pain: typed.pain,
    bilateral: sore === "both",
  };
}
