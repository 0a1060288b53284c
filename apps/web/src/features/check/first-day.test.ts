import { describe, expect, it } from "vitest";
import { type Draft, emptyDraft } from "#features/check/draft.ts";
import { firstDayOf } from "#features/check/first-day.ts";

const AT = "2026-11-23T09:00:00.000Z";

function draftWith(change: {
  readonly pain?: number;
  readonly limp?: boolean;
  readonly age?: number;
  readonly mode?: "continuing" | "returning";
  readonly ranAt?: string;
}): Draft {
  const { pain = 2, limp = false, age = 41, mode = "continuing", ranAt } = change;
  const run = ranAt ? { endedAt: ranAt, distanceM: 5000, painDuringPeak: null } : null;
  return {
    ...emptyDraft(),
    ...({ safety: { snap: false }, side: "left", site: "midportion" } as const),
    you: { age, mode, baselinePain: 2, longestRun30dM: 6000, pregnancy: null },
    now: { at: AT, pain, limp, stiffnessMin: null, run },
  };
}
const dayOf = (change: Parameters<typeof draftWith>[0]) =>
  firstDayOf(draftWith(change), "Europe/London");

describe("after the first answer", () => {
  it("a calm day offers the heel raises and one set of the hold the rules begin with", () => {
    const day = dayOf({});
    expect(day).toMatchObject({ guidance: { decision: "run" }, offersTest: true });
    expect(day?.hold).toMatchObject({ exercise: "iso_dl", sets: 1 });
    expect(dayOf({ mode: "returning" })?.offersTest).toBe(true);
  });

  it("no heel raises are counted in more pain than the rules allow, with a limp, or with a flag open", () => {
    const cap = dayOf({})?.guard.painCap ?? Number.NaN;
    expect(dayOf({ pain: cap })?.offersTest).toBe(true);
    expect(dayOf({ pain: cap + 1 })?.offersTest).toBe(false);
    expect(dayOf({ pain: 10 })?.offersTest).toBe(false);
    expect(dayOf({ limp: true })?.offersTest).toBe(false);
    const flagged = dayOf({ age: 17 });
    expect(flagged?.guidance.refer?.flag).toBe("RF-AGE");
    expect(flagged).toMatchObject({ offersTest: false, hold: null });
  });

  it("the day after a run is a light one: the last run changes the answer, and nothing is counted", () => {
    const day = dayOf({ ranAt: "2026-11-22T18:00:00.000Z" });
    expect(day).toMatchObject({ guidance: { decision: "modify" }, offersTest: false });
    expect(day?.hold).not.toBeNull();
    expect(dayOf({ ranAt: "2026-11-20T18:00:00.000Z" })?.guidance.decision).toBe("run");
  });

  it("there is no day while a question is open", () => {
    expect(firstDayOf({ ...draftWith({}), you: null }, "Europe/London")).toBeNull();
  });
});
