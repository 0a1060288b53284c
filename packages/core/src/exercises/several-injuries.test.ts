import { describe, expect, test } from "vitest";
import { rulingOn, screen, withPlanned, type ScreenContext } from "#exercises/exercises.ts";
import { at, fate } from "#exercises/screening-case.ts";

/** A runner with several injuries, each as it would be screened alone. */
const all = (first: Partial<ScreenContext>, ...also: Partial<ScreenContext>[]): ScreenContext => ({
  ...at(first),
  also: also.map(at),
});
const LEFT = { stage: "S3", sides: "left", site: "insertional" } as const;
const RIGHT = { ...LEFT, sides: "right" } as const;

describe("an exercise of a runner with several injuries", () => {
  test("is kept only where each injury keeps it, whichever comes first", () => {
    const strong = { stage: "S4" } as const;
    expect(fate("hop_sl", all(strong, strong))).toBe("kept");
    expect(fate("hop_sl", all(strong, { stage: "S3" }))).toBe("-> pogo_dl");
    expect(fate("hop_sl", all({ stage: "S3" }, strong))).toBe("-> pogo_dl");
  });
  test("is changed where any injury changes it", () => {
    const insertional = { stage: "S3", site: "insertional" } as const;
    expect(fate("front_squat", all({ stage: "S3" }, insertional))).toBe("heelsRaised");
    expect(fate("front_squat", all(insertional, { stage: "S3" }))).toBe("heelsRaised");
    // Raised heels are for both legs at once: a sore tendon on each side is no reason to take the squat out.
    expect(fate("front_squat", all(LEFT, RIGHT))).toBe("heelsRaised");
  });
  test("is closed by a lock before anything else, and then nothing takes its place", () => {
    const locked = { stage: "S4", locks: ["jumping"] } as const;
    for (const context of [all({ stage: "S1" }, locked), all(locked, { stage: "S1" })]) {
      expect(rulingOn("hop_sl", context)).toEqual({
        kind: "removed",
        rule: "E-LOCK-JUMPING",
        locked: true,
      });
      expect(fate("hop_sl", context)).toBe("-> nothing");
    }
  });
  test("that asks for the sore side in front is out with a sore side on each leg", () => {
    expect(rulingOn("lunge_vert", all(LEFT, RIGHT))).toMatchObject({ rule: "E-BOTH-SIDES" });
    expect(rulingOn("step_up", all({ ...LEFT, side: "left" }, { ...RIGHT, side: "left" }))).toEqual(
      { kind: "removed", rule: "E-BOTH-SIDES", locked: false },
    );
    const calm = { ...RIGHT, site: "midportion" } as const;
    expect(fate("lunge_vert", all(LEFT, calm))).toBe("soreSideInFront");
  });
  test("with the same leg sore twice goes by that leg", () => {
    expect(fate("lunge_vert", all(LEFT, LEFT))).toBe("soreSideInFront");
    const front = { ...LEFT, side: "left" } as const;
    expect(fate("lunge_vert", all(front, front))).toBe("kept");
    expect(fate("lunge_vert", all({ ...LEFT, side: "right" }, { ...LEFT, side: "right" }))).toBe(
      "soreSideInFront",
    );
  });
  test("that the table doesn't have is out", () =>
    expect(screen(["moonwalk"], all(LEFT, RIGHT)).removed[0]?.rule).toBe("E-UNKNOWN"));
});

describe("what a coach has planned", () => {
  test("lets a stretch in for every injury, and keeps what was planned before", () => {
    const both = all({ stage: "S3", coachPlan: ["elliptical"] }, { stage: "S3" });
    const planned = withPlanned(both, ["stretch_soleus"]);
    expect(planned.coachPlan).toEqual(["elliptical", "stretch_soleus"]);
    expect(planned.also?.map((one) => one.coachPlan)).toEqual([["stretch_soleus"]]);
    expect(fate("stretch_soleus", both)).toBe("-> hr_seat");
    expect(fate("stretch_soleus", planned)).toBe("kept");
  });
  test("for one injury alone names no other", () =>
    expect(Object.keys(withPlanned(at({}), []))).not.toContain("also"));
});
