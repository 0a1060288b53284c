import { describe, expect, test } from "vitest";
import { explain, RULE_IDS } from "#explain/explain.ts";
import { plusDays } from "#shoes/calendar-date.ts";
import { shoeAdvice } from "#shoes/shoes.ts";
import { answerTo, intake } from "#testing/history.ts";
import type { ShoesEntry, Stage } from "#timeline/timeline.ts";
import { ENGLISH } from "#words/en/words.ts";

const shoes = (dropMm: number, liftMm?: number): ShoesEntry => ({
  kind: "shoes",
  at: "2026-03-04T08:00:00Z",
  dropMm,
  ...(liftMm === undefined ? {} : { liftMm }),
});
const code = (entry: ShoesEntry | null, intakeDrop: number | null, stage: Stage) =>
  shoeAdvice(entry, intakeDrop, stage, "2026-03-04")?.advice ?? null;

describe("shoe advice", () => {
  test.each([
    [0, undefined, "SH-RAISE"],
    [9, undefined, "SH-RAISE"],
    [10, undefined, "SH-KEEP"],
    [4, 11, "SH-RAISE"],
    [4, 12, "SH-KEEP"],
  ])("in S0 to S3 a drop of %i mm with a lift of %s mm is %s", (drop, lift, advice) => {
    for (const stage of ["S0", "S1", "S2", "S3"] as const)
      expect(code(shoes(drop, lift), null, stage)).toBe(advice);
  });
  test.each([
    [9, undefined, "SH-USUAL"],
    [10, undefined, "SH-WEAN"],
    [4, 6, "SH-WEAN"],
    [4, 0, "SH-USUAL"],
  ])("from S4 a drop of %i mm with a lift of %s mm is %s", (drop, lift, advice) => {
    for (const stage of ["S4", "maintain"] as const)
      expect(code(shoes(drop, lift), null, stage)).toBe(advice);
  });
  test("goes by the intake's drop until shoes are told, and says nothing when neither is known", () => {
    expect(code(null, 10, "S0")).toBe("SH-KEEP");
    expect(code(null, 0, "S0")).toBe("SH-RAISE");
    expect(code(shoes(12), 0, "S0")).toBe("SH-KEEP");
    expect(code(null, null, "S0")).toBeNull();
  });
  test("goes by the shoes told last, from the day they were told", () => {
    const told = [shoes(4), { ...shoes(12), at: "2026-03-09T08:00:00Z" }];
    expect(answerTo([intake(), ...told], "2026-03-10T08:00:00Z").shoes).toMatchObject({
      advice: "SH-KEEP",
      reviewOn: "2026-04-06",
    });
  });
  test("is looked at again four weeks after the day the shoes were told, and is always tied to strength", () => {
    expect(shoeAdvice(shoes(10), null, "S1", "2026-03-04")).toEqual({
      advice: "SH-KEEP",
      reviewOn: "2026-04-01",
      needsStrength: true,
    });
    for (const id of RULE_IDS.filter((rule) => rule.startsWith("SH-")))
      expect(explain(id, ENGLISH).sentence).toContain("strength work");
  });
  test.each([
    ["2026-01-31", 28, "2026-02-28"],
    ["2028-02-01", 28, "2028-02-29"],
    ["2027-02-01", 28, "2027-03-01"],
    ["2100-02-01", 28, "2100-03-01"],
    ["2000-02-01", 28, "2000-02-29"],
    ["2026-12-10", 28, "2027-01-07"],
    ["2026-05-05", 0, "2026-05-05"],
    ["2026-01-01", 365, "2027-01-01"],
  ])("%s and %i days is %s", (date, days, then) => expect(plusDays(date, days)).toBe(then));
  test("what isn't a date stays what it is", () =>
    expect(plusDays("yesterday", 28)).toBe("yesterday"));
});
