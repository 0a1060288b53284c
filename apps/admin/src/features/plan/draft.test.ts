import { describe, expect, test } from "vitest";
import { draftFrom, newLine, publishInput } from "#features/plan/draft.ts";
import { findingsOf, inTheWay } from "#features/plan/findings.ts";

type Context = Parameters<typeof findingsOf>[1];
const context = (more: Partial<Context> = {}): Context => ({
  ...{ stage: "S1", site: "midportion", sides: "left", side: null, returning: false },
  ...{ runGateMet: false, locks: [], packs: ["achilles"], coachPlan: [], ...more },
});
const draft = (...ids: string[]) => ({
  ...draftFrom({ plan: null, version: 0 }, "an-id"),
  lines: ids.map(newLine),
});

describe("while typing", () => {
  test.each([
    ["squat_deep", "box_squat"],
    ["lunge_knee_fwd", "lunge_vert"],
    ["stretch_gastroc", "hr_seat"],
    ["heel_drop", "ecc_floor"],
  ])("%s is found at once, with %s to use instead", (id, instead) => {
    const [found] = findingsOf(draft(id), context());
    expect(found).toMatchObject({ exercise: id, locked: false, fix: { exercise: instead } });
  });

  test("a number that is cleared to be typed again is unfinished, not a reason to give", () => {
    const lines = [{ ...newLine("bridge"), reps: "" }];
    const found = findingsOf({ lines }, context());
    expect(found).toMatchObject([{ rule: "DOSE-REPS", unfinished: true }]);
    expect(inTheWay(found, { "bridge DOSE-REPS": "because" })).toHaveLength(1);
  });

  test("what a red flag closes can't be kept by a reason", () => {
    const found = findingsOf(draft("bridge"), context({ locks: ["all"] }));
    expect(found[0]?.locked).toBe(true);
    expect(inTheWay(found, { [`bridge ${found[0]?.rule}`]: "because" })).toHaveLength(1);
  });

  test("a reason of spaces keeps nothing, a real one does", () => {
    const found = findingsOf(draft("squat_deep"), context());
    expect(inTheWay(found, { "squat_deep E-DEEP-BEND": "  " })).toHaveLength(1);
    expect(inTheWay(found, { "squat_deep E-DEEP-BEND": "Shallow, to a box." })).toEqual([]);
  });
});

test("only the reasons of what is found now are sent, and numbers are sent as numbers", () => {
  const typed = {
    ...draft("squat_deep"),
    reasons: { "squat_deep E-DEEP-BEND": " Shallow. ", "heel_drop E-BELOW-STEP": "Gone since." },
  };
  const sent = publishInput("runner", typed, findingsOf(typed, context()));
  expect(sent.kept).toEqual([{ exercise: "squat_deep", rule: "E-DEEP-BEND", reason: "Shallow." }]);
  expect(sent.items).toEqual([
    { ...{ exercise: "squat_deep", sets: 3, reps: 10, holdSeconds: null }, note: "", change: null },
  ]);
});
