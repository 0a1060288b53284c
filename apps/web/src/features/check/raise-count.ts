import type { Side, Sides, TestEntry } from "@springback/core/timeline";
import { readCount } from "#features/check/read-number.ts";
import type { TestTyped } from "#features/check/typed.ts";
import { type Leg, raiseEntry } from "#features/tests/raise-state.ts";

/** The leg that goes first: the sore one; with two sore ones the worse, once that is said. */
export function firstLeg(typed: TestTyped, sore: Sides): Side | null {
  return sore === "both" ? typed.first : sore;
}

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

const legOf = (typed: string | null): Leg => ({ reps: readCount(typed ?? ""), cutShort: false });

/** The fact of a test that is done, at an instant (RFC 3339). A leg that was left out stays unanswered. */
export function testEntry(typed: TestTyped, sore: Sides, at: string): TestEntry {
  const first = firstLeg(typed, sore);
  const legs = { firstLeg: legOf(typed.reps), otherLeg: legOf(typed.otherReps) };
  return raiseEntry({ first, ...legs, pain: typed.pain }, sore, at);
}
