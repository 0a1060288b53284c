import { describe, expect, test } from "vitest";
import { at as screened } from "#exercises/screening-case.ts";
import { foldEntries, guide } from "#guidance/guidance.ts";
import { playedWork } from "#plan/played-work.ts";
import { at, intake, now, SEED } from "#testing/history.ts";
import { easy, lift } from "#testing/sketch.ts";
import type { Guidance, Lock } from "#timeline/timeline.ts";

const CALM = guide(foldEntries(SEED, [intake(), now(at(10, "17:55"), 1)]), { at: at(10, "18:00") });
const changed = (told: Partial<Guidance>): Guidance => ({ ...CALM, decision: "modify", ...told });
const context = (...locks: Lock[]) => screened({ stage: "S4", locks });

test("planned work is dropped on a day of rest, whatever it is", () => {
  const rest: Guidance = { ...CALM, decision: "rest", how: [] };
  for (const work of [easy(), lift("hr_seat"), { activity: "swim" } as const])
    expect(playedWork(work, rest, context())).toEqual({ outcome: "dropped", done: null });
});

describe("planned work under an answer that changes the day", () => {
  test("waits where the walk-run table rests, and is a go at its open step where it doesn't", () => {
    const onTable = changed({ how: ["walkRun"] });
    const table = { table: "WR-A", step: 0, next: "rest", restDays: 2 } as const;
    expect(playedWork(easy(), { ...onTable, walkRun: table }, context())).toEqual({
      outcome: "dropped",
      done: null,
    });
    const run = { activity: "run" } as const;
    expect(playedWork(run, { ...onTable, walkRun: null }, context())).toEqual({
      outcome: "changed",
      done: { activity: "run", load: null, step: "WR-A/0" },
    });
    expect(playedWork(easy(), { ...onTable, walkRun: null }, context()).done?.load).toBe("medium");
  });
  test("keeps the exercises that stay, and is dropped where a lock leaves none", () => {
    const swapped = changed({ how: ["substitute"] });
    expect(playedWork(lift("hr_seat"), swapped, context())).toMatchObject({
      outcome: "changed",
      done: { items: [{ exercise: "hr_seat" }] },
    });
    const dropped = { outcome: "dropped", done: null };
    expect(playedWork(lift("hr_seat"), swapped, context("all"))).toEqual(dropped);
    expect(playedWork({ activity: "strength" }, swapped, context())).toEqual(dropped);
  });
  test("is done as it is where nothing says what to change, or what is said isn't about it", () => {
    expect(playedWork(easy(), changed({ how: [] }), context()).outcome).toBe("changed");
    expect(playedWork(lift("hr_seat"), changed({ how: ["capDistance"] }), context()).outcome).toBe(
      "kept",
    );
  });
});
