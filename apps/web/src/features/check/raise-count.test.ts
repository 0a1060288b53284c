import { RAISE_TEST_TEMPO } from "@springback/core/raise-test";
import { describe, expect, it } from "vitest";
import {
  beatFrom,
  firstLeg,
  MOST_RAISES,
  raisesBy,
  testEntry,
  testFaults,
} from "#features/check/raise-count.ts";
import { nothingOfTest } from "#features/check/typed.ts";

const T0 = Date.parse("2026-11-23T09:00:00Z");
const RAISE = (RAISE_TEST_TEMPO.up + RAISE_TEST_TEMPO.down) * 1000;

describe("heel raises on the beat", () => {
  it("sound up on one beat and down on the next, from the first to the last there is", () => {
    const beats = beatFrom(T0).filter(({ sound }) => sound === "up" || sound === "down");
    expect(beats).toHaveLength(2 * MOST_RAISES);
    expect(beats.slice(0, 4)).toEqual([
      { at: T0, sound: "up" },
      { at: T0 + RAISE_TEST_TEMPO.up * 1000, sound: "down" },
      { at: T0 + RAISE, sound: "up" },
      { at: T0 + RAISE + RAISE_TEST_TEMPO.up * 1000, sound: "down" },
    ]);
  });

  it("are counted whole: one that was under way isn't one, and getting ready isn't either", () => {
    expect(raisesBy(T0, T0 - 3000)).toBe(0);
    expect(raisesBy(T0, T0 + RAISE - 1)).toBe(0);
    expect(raisesBy(T0, T0 + 7 * RAISE + 500)).toBe(7);
    expect(raisesBy(T0, T0 + 10_000 * RAISE)).toBe(MOST_RAISES);
  });

  it("become one fact with the sore leg first; a leg that was left out stays unanswered", () => {
    const typed = { first: null, reps: "9", otherReps: "14", pain: 2 };
    const at = new Date(T0).toISOString();
    expect(testEntry(typed, "right", at)).toEqual({
      ...{ kind: "test", at, test: "heelRaise", side: "right" },
      ...{ reps: 9, otherReps: 14, pain: 2, bilateral: false },
    });
    const both = testEntry({ ...typed, first: "left", otherReps: "" }, "both", at);
    expect(both).toMatchObject({ side: "left", otherReps: null, bilateral: true });
    expect(firstLeg(nothingOfTest, "both")).toBeNull();
  });

  it("aren't kept without the pain, or with a number that is none", () => {
    expect(testFaults({ first: null, reps: "9", otherReps: "", pain: 2 })).toEqual({});
    expect(testFaults({ first: null, reps: "", otherReps: "1.5", pain: null })).toEqual({
      ...{ reps: "giveCount", otherReps: "giveCount", pain: "pickPain" },
    });
  });
});
