import { describe, expect, it } from "vitest";
import { firstLeg, testEntry, testFaults } from "#features/check/raise-count.ts";
import { nothingOfTest } from "#features/check/typed.ts";

const T0 = Date.parse("2026-11-23T09:00:00Z");

describe("heel raises of a first visit", () => {
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
