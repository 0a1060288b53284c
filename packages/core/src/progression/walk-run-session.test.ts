import { describe, expect, test } from "vitest";
import { WALK_RUN_DAYS, WALK_RUN_SESSIONS, type WalkRunBlock } from "#packs/walk-run-sessions.ts";
import { topStep, WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import { secondsOf, walkRunSession } from "#progression/walk-run-session.ts";
import type { WalkRunTable } from "#timeline/timeline.ts";
import { LANGUAGES } from "#testing/languages.ts";

const TABLES = Object.keys(WALK_RUN_TABLES) as WalkRunTable[];

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

const amount = (value: number, unit: string) =>
  unit === "seconds" ? clock(value) : `${value} ${unit === "metres" ? "m" : "q"}`;

/** A block as the source's table would show it: `5 x walk 4:00 run 2:00`. */
function shown({ repeats, repeatsUpTo, sets, parts }: WalkRunBlock): string {
  const all = parts.map((part) => {
    const upTo = part.upTo === undefined ? "" : `-${amount(part.upTo, part.in)}`;
    return `${part.gait} ${amount(part.amount, part.in)}${upTo}`;
  });
  const times = `${repeats ?? "any"}${repeatsUpTo === undefined ? "" : `-${repeatsUpTo}`}`;
  return `${sets === 1 ? "" : `${sets} x `}${times} x ${all.join(" ")}`;
}

const told = (step: string) => {
  const session = walkRunSession(step)!;
  const more = [
    session.totalM === null ? [] : [`${session.totalM} m`],
    session.rpe === null ? [] : [`effort ${session.rpe}`],
    session.pacePercent === null ? [] : [`${session.pacePercent.join("-")} %`],
  ].flat();
  return [...session.blocks.map(shown), ...more].join("; ");
};

describe("a walk-run step as numbers", () => {
  test.each([
    ["WR-A/0", "1 x walk 30:00"],
    ["WR-A/1", "5 x walk 4:00 run 2:00"],
    ["WR-A/2", "5 x walk 3:00 run 3:00"],
    ["WR-A/3", "5 x walk 2:00 run 4:00"],
    ["WR-A/4", "2 x run 14:00 walk 2:00"],
    ["WR-A/5", "1 x run 30:00"],
    ["WR-B/1", "any x walk 2:00 run 3:00; 1609 m; effort 3"],
    ["WR-B/2", "any x walk 2:00 run 3:00; 2414 m; effort 3"],
    ["WR-B/3", "any x walk 2:00 run 4:00; 2414 m; effort 4"],
    ["WR-B/4", "any x walk 2:00 run 4:00; 3219 m; effort 4"],
    ["WR-B/5", "any x walk 1:00 run 4:00; 3219 m; effort 5"],
    ["WR-B/6", "1 x run 3219 m; 3219 m; effort 5"],
    ["WR-C/0", ""],
    ["WR-C/1", "1 x run 5:00; 3 x 5 x run 80 m; 50-60 %"],
    ["WR-C/2", "1 x run 5:00; 3 x 6 x run 80 m; 50-60 %"],
    ["WR-C/3", "1 x run 5:00; 4 x 5 x run 80 m; 50-60 %"],
    ["WR-C/4", "1 x run 5:00; 4 x 6 x run 80 m; 55-65 %"],
    ["WR-C/5", "1 x run 5:00; 4 x 7 x run 80 m; 55-65 %"],
    ["WR-D/1", "any x run 1 q walk 1 q; 3219 m"],
    ["WR-D/2", "any x run 3 q walk 1 q run 1 q walk 1 q run 1 q walk 1 q; 3219 m"],
    ["WR-D/3", "any x run 3 q walk 1 q; 3219 m"],
    ["WR-D/4", "any x run 7 q walk 1 q; 3219 m"],
    ["WR-D/5", "any x run 4 q; 3219 m"],
    ["WR-D/6", "any x run 4 q; 4023 m"],
    ["WR-D/7", "any x run 4 q; 4828 m"],
    ["WR-D/8", "any x run 4 q; 4828 m"],
    ["WR-E/1", "8-9 x walk 4:30 run 0:30"],
    ["WR-E/2", "any x walk 4:00 run 1:00"],
    ["WR-E/3", "any x walk 3:30 run 1:30"],
    ["WR-E/4", "any x walk 3:00 run 2:00"],
    ["WR-E/5", "any x walk 2:30 run 2:30"],
    ["WR-E/6", "any x walk 2:00 run 3:00"],
    ["WR-E/7", "any x walk 1:30 run 3:30"],
    ["WR-E/8", "any x walk 1:00 run 4:00"],
    ["WR-E/9", "any x walk 1:00-2:00 run 8:00-9:00"],
    ["WR-E/10", "any x walk 1:00-2:00 run 12:00-13:00"],
  ])("%s is %s", (step, expected) => expect(told(step)).toBe(expected));

  test("is there for every step that has words, and for no other", () => {
    for (const table of TABLES) {
      const { firstStep } = WALK_RUN_TABLES[table];
      const steps = topStep(table) - firstStep + 1;
      expect(WALK_RUN_SESSIONS[table]).toHaveLength(steps);
      for (const [language, { rules }] of LANGUAGES)
        expect(rules.walkRun.tables[table].steps, language).toHaveLength(steps);
      expect(walkRunSession(`${table}/${firstStep + steps}`)).toBeNull();
      if (firstStep > 0) expect(walkRunSession(`${table}/${firstStep - 1}`)).toBeNull();
    }
    for (const step of [null, undefined, "P3", "WR-Z/1"]) expect(walkRunSession(step)).toBeNull();
  });

  test("of the blocks of five minutes lasts five minutes", () => {
    for (let step = 1; step <= 8; step += 1) {
      const parts = walkRunSession(`WR-E/${step}`)!.blocks[0]!.parts;
      expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(300);
    }
  });

  test.each([
    ["WR-A/0", { walk: 1800, run: 0 }],
    ["WR-A/1", { walk: 1200, run: 600 }],
    ["WR-A/4", { walk: 240, run: 1680 }],
    ["WR-A/5", { walk: 0, run: 1800 }],
    ["WR-B/1", null],
    ["WR-C/1", null],
    ["WR-E/1", null],
    ["WR-E/9", null],
  ])("%s takes %o", (step, seconds) => expect(secondsOf(walkRunSession(step)!)).toEqual(seconds));

  test("counts each repeat of each set", () => {
    const block = {
      repeats: 3,
      sets: 2,
      parts: [{ gait: "run", amount: 60, in: "seconds" }],
    } as const;
    const session = { blocks: [block], totalM: null, rpe: null, pacePercent: null };
    expect(secondsOf(session)).toEqual({ walk: 0, run: 360 });
    const upTo = { ...block, repeatsUpTo: 4 };
    expect(secondsOf({ ...session, blocks: [upTo] })).toBeNull();
    expect(secondsOf({ ...session, blocks: [{ ...block, repeats: null }] })).toBeNull();
    for (const open of [{ upTo: 90 }, { in: "metres" as const }]) {
      const parts = [{ ...block.parts[0], ...open }];
      expect(secondsOf({ ...session, blocks: [{ ...block, parts }] })).toBeNull();
    }
  });

  test("leaves the off days of the gentle table free, and has days for each of its steps", () => {
    const days = WALK_RUN_DAYS.gentleSteps.flat();
    expect(WALK_RUN_DAYS.gentleSteps).toHaveLength(topStep("WR-E"));
    expect(
      days.filter((day) => (WALK_RUN_DAYS.gentleOff as readonly number[]).includes(day)),
    ).toEqual([]);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  test("has the days its source gives it", () =>
    expect(WALK_RUN_DAYS).toEqual({
      gentleSteps: [
        [3, 4],
        [5, 6],
        [9, 10],
        [10, 11],
        [13, 14],
        [15, 16],
        [18, 19],
        [20, 21],
        [23, 24],
        [25, 26],
      ],
      gentleOff: [7, 12, 17, 22, 27],
      runThroughsPerWeek: [2, 3],
      track: { firstWeeks: 2, untilLevel: 3, restDays: 2, laterRestDays: 1 },
    }));
});
