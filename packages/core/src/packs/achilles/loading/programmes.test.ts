import { describe, expect, test } from "vitest";
import { exercise } from "#packs/achilles/exercises.ts";
import { CRITERIA_BASED, entryLevel, LEVEL_ENTRY } from "#packs/achilles/loading/criteria-based.ts";
import { HEAVY_SLOW } from "#packs/achilles/loading/heavy-slow.ts";
import type { ProgrammeId } from "#packs/achilles/loading/programme.ts";
import { phaseInWeek, PROGRAMMES } from "#packs/achilles/loading/programmes.ts";
import { DOSE_LIMITS } from "#packs/dose-limits.ts";
import { value } from "#packs/parameters.ts";

const phases = PROGRAMMES.flatMap((programme) => programme.phases);
const programme = (id: ProgrammeId) => PROGRAMMES.find((candidate) => candidate.id === id)!;

describe("the weeks and days of a programme", () => {
  test("heel drops come to 180 repetitions of each exercise and day at most", () => {
    const [full] = programme("ALFREDSON").phases;
    const aDay = full!.rows.reduce((sum, { sets, reps }) => sum + sets * (reps ?? 0) * 2, 0);
    expect(aDay).toBe(180);
    expect(aDay).toBe(DOSE_LIMITS.repsOfOne);
  });

  test.each<[number, string]>([
    [1, "3 x 15"],
    [2, "3 x 12"],
    [3, "3 x 12"],
    [4, "4 x 10"],
    [5, "4 x 10"],
    [6, "4 x 10"],
    [8, "4 x 10"],
    [9, "4 x 6"],
    [12, "4 x 6"],
  ])("heavy and slow in week %i is %s by default", (week, dose) => {
    const phase = phaseInWeek(HEAVY_SLOW, week);
    expect(phase?.rows.map(({ sets, reps }) => `${sets} x ${reps}`)).toEqual([dose, dose, dose]);
    for (const row of phase?.rows ?? [])
      expect(row).toMatchObject({ tempo: { up: 3, hold: 0, down: 3 }, restSeconds: 120 });
  });

  test("heavy and slow rests five minutes between exercises", () =>
    expect(HEAVY_SLOW.note).toMatch(/^5 minutes between exercises/u));

  test("the heavy row of weeks 6 to 8 was not read: it is there to choose, and no week leads to it", () => {
    const unread = HEAVY_SLOW.phases.filter(({ evidence }) => evidence === "unverified");
    expect(unread.map(({ title }) => title)).toEqual(["Weeks 6 to 8: 4 sets of 8"]);
    for (let week = 1; week <= 12; week += 1)
      expect(phaseInWeek(HEAVY_SLOW, week)?.evidence).toBe("published");
  });

  test("the weeks end with the programme, and a programme of criteria has none", () => {
    expect(phaseInWeek(HEAVY_SLOW, 13)).toBeNull();
    expect(phaseInWeek(programme("ALFREDSON"), 12)?.id).toBe("ALFREDSON-1");
    expect(phaseInWeek(programme("ALFREDSON"), 13)).toBeNull();
    expect(phaseInWeek(CRITERIA_BASED, 1)).toBeNull();
    expect(phaseInWeek(HEAVY_SLOW, 0)).toBeNull();
    const open = HEAVY_SLOW.phases.map((phase) => ({ ...phase, untilWeek: null }));
    expect(phaseInWeek({ ...HEAVY_SLOW, phases: open }, 40)?.fromWeek).toBe(9);
  });
});

const level = (raisePain: number | null, cap: number, hopPain: number | null = null, reps = 20) =>
  entryLevel({ raisePain, hopPain, reps, otherReps: 20 }, cap);

describe("the level the tests let a runner into", () => {
  test.each<[number | null, number, number]>([
    [null, 5, 1],
    [6, 5, 1],
    [5, 5, 1],
    [4, 5, 2],
    [3, 5, 3],
    [0, 5, 3],
    [5, 3, 1],
    [4, 3, 1],
    [3, 3, 3],
    [3, 2, 1],
    [2, 2, 3],
    [1, 0, 1],
  ])("with calf-raise pain %s under a cap of %i is %i", (pain, cap, expected) =>
    expect(level(pain, cap)).toBe(expected),
  );

  test.each<[number | null, number, number, number]>([
    [4, 20, 5, 4],
    [5, 20, 5, 3],
    [null, 20, 5, 3],
    [3, 20, 3, 4],
    [4, 20, 3, 3],
    [0, 18, 5, 3],
    [0, 19, 5, 4],
    [0, 22, 5, 4],
    [0, 23, 5, 3],
  ])(
    "with hop pain %s and %i raises against 20 under a cap of %i is %i",
    (hops, reps, cap, expected) => expect(level(0, cap, hops, reps)).toBe(expected),
  );

  test("stays below the fourth while a count is missing, or nothing was counted", () => {
    const told = { raisePain: 0, hopPain: 0 };
    expect(entryLevel({ ...told, reps: null, otherReps: 20 }, 5)).toBe(3);
    expect(entryLevel({ ...told, reps: 20, otherReps: null }, 5)).toBe(3);
    expect(entryLevel({ ...told, reps: null, otherReps: 1 }, 5)).toBe(3);
    expect(entryLevel({ ...told, reps: 1, otherReps: null }, 5)).toBe(3);
    expect(entryLevel({ ...told, reps: 0, otherReps: 0 }, 5)).toBe(3);
  });

  test("reads nothing looser than the ladder's own first gate", () =>
    expect(Math.min(LEVEL_ENTRY.raisePain2.value, 3)).toBe(value("heelRaisePain")));
});

describe("every programme", () => {
  const rows = phases.flatMap((phase) => phase.rows);

  test("has ids of its own, a source, and rows of the exercise table done the way the table does them", () => {
    const ids = [...PROGRAMMES, ...phases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rows.length).toBeGreaterThan(40);
    for (const { title, note, source } of PROGRAMMES)
      expect([title, note, source]).not.toContain("");
    for (const phase of phases) expect([phase.title, phase.who]).not.toContain("");
    for (const row of rows) {
      expect([row.source, row.does, row.load]).not.toContain("");
      for (const id of [row.exercise, row.floor]) {
        if (id === null) continue;
        expect(exercise(id)?.dose, row.does).toBe(row.reps === null ? "hold" : "reps");
      }
    }
  });

  test("marks what wasn't read, and what is read in full has nothing unread in it", () => {
    for (const phase of phases) {
      const unread = phase.rows.filter(({ evidence }) => evidence === "unverified");
      if (phase.read === "all") expect(unread, phase.id).toEqual([]);
      if (phase.read !== "all")
        expect(["SILBERNAGEL-3", "SILBERNAGEL-4", "HSR-6", "SSC6-4", "SSC6-5"]).toContain(phase.id);
      for (const row of unread) expect(row.source).toMatch(/not read$/u);
      if (phase.read === "none") expect(phase.rows).toEqual([]);
      if (unread.length > 0) expect(phase.evidence).toBe("unverified");
    }
  });

  test("goes below the heel's level only where a floor variant or the table's own rule holds it", () => {
    for (const row of rows) {
      if (row.exercise === null || exercise(row.exercise)?.range !== "below") continue;
      const held = row.floor !== null && exercise(row.floor)?.range === "floor";
      const ruled = exercise(row.exercise)?.insertional !== "keep";
      expect(held || ruled, row.does).toBe(true);
    }
  });
});
