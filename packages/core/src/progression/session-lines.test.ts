import { describe, expect, test } from "vitest";
import { at } from "#exercises/screening-case.ts";
import { LADDER, type LadderItem } from "#packs/achilles/ladder.ts";
import { coachLines, ladderLines, screenedLines } from "#progression/session-lines.ts";
import { EXERCISES as NAMES } from "#words/en/exercises.ts";
import { ENGLISH } from "#words/en/words.ts";
import { exerciseCue } from "#words/exercise-words.ts";

const line = (told: Partial<LadderItem>): LadderItem => ({
  exercise: "hr_step",
  sets: 4,
  reps: 8,
  holdSeconds: null,
  tempo: { up: 1, hold: 0, down: 3 },
  restSeconds: 60,
  side: "each",
  heavySlow: true,
  source: "coach",
  ...told,
});

/** The line that stands in for another. */
const inPlaceOf = (item: LadderItem, substitute: string): LadderItem | undefined =>
  screenedLines(
    [item],
    { kept: [], changed: [], removed: [{ exercise: item.exercise, substitute, rule: "E-EARLY" }] },
    at({ stage: "S4" }),
  )[0]?.item;

describe("an exercise that takes another's place", () => {
  test("is held for as long as the other was, else for half a minute", () => {
    const held = line({ reps: null, holdSeconds: 20 });
    expect(inPlaceOf(held, "iso_sl")).toMatchObject({ sets: 4, reps: null, holdSeconds: 20 });
    expect(inPlaceOf(line({}), "iso_sl")).toMatchObject({ sets: 4, reps: null, holdSeconds: 30 });
  });
  test("is done as often as the other was, else as its rung of the ladder or our start says", () => {
    const held = line({ reps: null, holdSeconds: 20 });
    expect(inPlaceOf(line({}), "hr_seat")).toMatchObject({ sets: 4, reps: 8, holdSeconds: null });
    expect(inPlaceOf(held, "rebound")).toMatchObject({ sets: 4, reps: 20, holdSeconds: null });
    expect(inPlaceOf(held, "deadlift")).toMatchObject({ sets: 4, reps: 10, holdSeconds: null });
  });
  test("that is done by time is done once, with no count", () =>
    expect(inPlaceOf(line({}), "bike")).toMatchObject({ sets: 1, reps: null, holdSeconds: null }));
  test("has its own rung's tempo and side, and is nobody's heavy-slow line any more", () => {
    expect(inPlaceOf(line({}), "ecc_floor")).toMatchObject({
      exercise: "ecc_floor",
      side: "sore",
      tempo: { up: 1, hold: 0, down: 3 },
      heavySlow: false,
      source: "ours",
    });
    expect(inPlaceOf(line({}), "deadlift")).toMatchObject({ side: "both", tempo: null });
    expect(inPlaceOf(line({}), "step_up")).toMatchObject({ side: "each", tempo: null });
  });
});

test("before the first week on a stage its heavy-slow lines are dosed as the ladder writes them", () => {
  expect(ladderLines("S2", 0, ["achilles"])).toEqual(LADDER.S2.items);
  expect(ladderLines("S2", 5, ["achilles"])).not.toEqual(LADDER.S2.items);
});

test("a line of an exercise that nobody knows keeps its dose, and nothing is said of it", () => {
  const unknown = line({ exercise: "moonwalk" });
  expect(
    screenedLines([unknown], { kept: ["moonwalk"], changed: [], removed: [] }, at({})),
  ).toEqual([{ item: unknown, change: null }]);
  expect(exerciseCue({ exercise: "moonwalk", change: null }, NAMES, ENGLISH)).toBe("");
});

const lineOf = (id: string, dose: { reps: number | null; holdSeconds: number | null }) =>
  coachLines({ items: [{ exercise: id, sets: 4, ...dose }] }, "S2")[0];

describe("a coach's line", () => {
  const counted = { reps: 8, holdSeconds: null };
  test("keeps the coach's dose and takes tempo, rest and side from the ladder's rung", () => {
    expect(lineOf("ecc_floor", counted)).toMatchObject({
      ...{ exercise: "ecc_floor", sets: 4, reps: 8, holdSeconds: null },
      ...{ tempo: { up: 1, hold: 0, down: 3 }, side: "sore", heavySlow: false, source: "coach" },
    });
  });
  test("that is held has no tempo", () =>
    expect(lineOf("ecc_floor", { reps: null, holdSeconds: 30 })).toMatchObject({
      ...{ reps: null, holdSeconds: 30, tempo: null },
    }));
  test("that no rung of the ladder has is done with our rest, and no tempo", () => {
    expect(lineOf("deadlift", counted)).toMatchObject({ tempo: null, side: "both" });
    expect(lineOf("moonwalk", counted)).toMatchObject({ tempo: null, side: "each" });
  });
});

test("a substitute that nobody knows is done as often as what it stands in for", () =>
  expect(inPlaceOf(line({}), "moonwalk")).toMatchObject({ sets: 4, reps: 8, side: "each" }));

test.each(["lunge_vert", "step_up"])("a %s is the sore side's to lead while it is early", (id) => {
  const screening = { kept: [id], changed: [], removed: [] };
  const sideAt = (stage: "S1" | "S4") =>
    screenedLines([line({ exercise: id })], screening, at({ stage }))[0]?.item.side;
  expect(sideAt("S1")).toBe("sore");
  expect(sideAt("S4")).toBe("each");
});

test("a change that has nothing to do with sides leaves the side as it is", () => {
  const screening = { kept: ["legpress_calf"], changed: [], removed: [] };
  const [pressed] = screenedLines(
    [line({ exercise: "legpress_calf" })],
    screening,
    at({ stage: "S2", site: "insertional" }),
  );
  expect(pressed?.item.side).toBe("each");
  expect(pressed?.change).toBe("blockRangeAtNeutral");
});
