import { describe, expect, test } from "vitest";
import { at } from "#exercises/screening-case.ts";
import { LADDER } from "#packs/achilles/ladder.ts";
import { readDay } from "#plan/day-reading.ts";
import { landingsOf, withinLandings } from "#plan/landings.ts";
import type { ReviewedLine } from "#plan/line-review.ts";
import { jumpRest, restAfter } from "#plan/spacing.ts";
import { stageLines } from "#plan/stage-lines.ts";
import { WEEK_RULES } from "#plan/week-rules.ts";
import { runnerAt } from "#testing/plans.ts";

const jumps = (exercise: string, sets: number, reps: number): ReviewedLine => {
  const item = { exercise, sets, reps, holdSeconds: null };
  return { item, faults: [], becomes: item };
};
/** What a session's lines are cut to, as "exercise sets x reps". */
const kept = (...lines: readonly ReviewedLine[]) =>
  withinLandings(lines).map(({ becomes }) =>
    becomes === null ? "out" : `${becomes.exercise} ${becomes.sets} x ${becomes.reps}`,
  );

/** The rules that a session's lines fall short of. */
const ruled = (...lines: readonly ReviewedLine[]) =>
  withinLandings(lines).map(({ faults }) => faults.map(({ rule }) => rule).join());

describe("the landings of a session", () => {
  test("are what a jump is done, and none for a raise or a jump without a count", () => {
    expect(landingsOf({ exercise: "rope", sets: 3, reps: 20, holdSeconds: null })).toBe(60);
    expect(landingsOf({ exercise: "rope", sets: 3, reps: null, holdSeconds: 30 })).toBe(0);
    expect(landingsOf({ exercise: "hr_seat", sets: 3, reps: 20, holdSeconds: null })).toBe(0);
  });
  test("stay as they are up to 470, and lose whole sets above it", () => {
    expect(kept(jumps("rope", 10, 47))).toEqual(["rope 10 x 47"]);
    expect(kept(jumps("rope", 10, 48))).toEqual(["rope 9 x 48"]);
  });
  test("go first where the jump asks most, down to one, and then from the next", () => {
    expect(kept(jumps("rope", 10, 60), jumps("drop_jump", 1, 50))).toEqual([
      "rope 7 x 60",
      "drop_jump 1 x 1",
    ]);
    const gone = { ...jumps("bound", 10, 60), becomes: null };
    expect(kept(gone, jumps("rope", 10, 48), jumps("moonwalk", 9, 60))).toEqual([
      "out",
      "rope 9 x 48",
      "moonwalk 9 x 60",
    ]);
  });
});

describe("a session of too many landings", () => {
  test("loses the same ones whatever the order of its lines", () => {
    const [many, few] = [jumps("rope", 10, 40), jumps("rope", 5, 40)];
    expect(kept(many, few)).toEqual(["rope 6 x 40", "rope 5 x 40"]);
    expect(kept(few, many)).toEqual(["rope 5 x 40", "rope 6 x 40"]);
  });
  test("has nothing against a line once the others are few enough", () => {
    const lines = [jumps("rope", 10, 45), jumps("drop_jump", 2, 20)];
    expect(kept(...lines)).toEqual(["rope 10 x 45", "drop_jump 1 x 20"]);
    expect(ruled(...lines)).toEqual(["", "DOSE-CONTACTS"]);
  });
  test("has nothing against a single jump, which can't be fewer", () =>
    expect(ruled(jumps("drop_jump", 1, 1), jumps("rope", 10, 47))).toEqual(["", "DOSE-CONTACTS"]));
});

describe("what closes a day of a plan", () => {
  const { state, today } = runnerAt("S4");
  test("is that facts go beyond it already", () => {
    expect(readDay(state, today - 2)).toBeNull();
    expect(readDay(state, today)).not.toBeNull();
  });
  test("is a lock on everything: the stage has no lines then, and a session without lines goes", () => {
    const context = at({ stage: "S2", locks: ["all"] });
    expect(stageLines(context, 1)).toEqual([]);
    const reading = readDay(state, today);
    const day = { on: today, reading: reading!, context, today, written: [], kept: [] };
    const said = WEEK_RULES.map((rule) => rule({ activity: "strength" }, day));
    expect(said.find((one) => one !== null)).toEqual({
      rule: "W-LINES",
      severity: "caution",
      becomes: null,
    });
  });
});

test("a step that stands before the first of its table asks for no rest of its own", () => {
  const context = { stage: "S4", packs: ["achilles"] } as const;
  const rest = (step: string) => restAfter({ activity: "run", load: "medium", step }, context);
  expect(rest("WR-D/0")).toBe(1);
  expect(rest("WR-D/1")).toBe(2);
});

test("every stage of the ladder has more than jumps, so that a day without them keeps its session", () => {
  for (const { items } of Object.values(LADDER))
    expect(items.some(({ exercise }) => jumpRest(exercise) === 0)).toBe(true);
});
