import { describe, expect, test } from "vitest";
import { exercise } from "#packs/achilles/exercises.ts";
import { CRITERIA_BASED, entryLevel, LEVEL_ENTRY } from "#packs/achilles/loading/criteria-based.ts";
import { HEAVY_SLOW } from "#packs/achilles/loading/heavy-slow.ts";
import type { LoadingRow, ProgrammeId } from "#packs/achilles/loading/programme.ts";
import { phaseInWeek, PROGRAMMES } from "#packs/achilles/loading/programmes.ts";
import { DOSE_LIMITS } from "#packs/dose-limits.ts";
import { value } from "#packs/parameters.ts";

const programme = (id: ProgrammeId) => PROGRAMMES.find((candidate) => candidate.id === id)!;

/** A row as a coach would write it down: exercise, dose, rest, times a day and days a week. */
function written(row: LoadingRow): string {
  const dose =
    row.reps === null
      ? row.metres === null
        ? `${row.sets} x ${row.holdSeconds} s`
        : `${row.sets} x ${row.metres} m`
      : `${row.sets} x ${row.reps}`;
  const { timesPerDay, daysPerWeek } = row.frequency;
  const tempo = row.tempo === null ? "" : ` ${row.tempo.up}-${row.tempo.hold}-${row.tempo.down}`;
  const rest = row.restSeconds === null ? "" : ` rest ${row.restSeconds} s`;
  const unsure = row.evidence === "published" ? "" : ` (${row.evidence})`;
  return `${row.exercise ?? row.does} ${dose}${tempo}${rest}, ${timesPerDay.join("-")}/day ${daysPerWeek.join("-")}/week${unsure}`;
}

describe("the published rows are written down as published", () => {
  test.each<[ProgrammeId, number, readonly string[]]>([
    ["ISO-SEED", 0, ["iso_dl 5 x 30 s rest 60 s, 1-2/day 7-7/week"]],
    ["ISO-SEED", 1, ["iso_sl 5 x 30 s rest 60 s, 1-2/day 7-7/week"]],
    ["ISO-SSC6", 0, ["iso_sl 5 x 45 s, 1-1/day 7-7/week"]],
    ["ISO-TPH", 0, ["iso_dl 4 x 45 s rest 60 s, 2-3/day 7-7/week"]],
    ["ISO-RIO", 0, ["Knee extension hold 5 x 45 s rest 120 s, 1-1/day 7-7/week"]],
    ["ALFREDSON", 0, ["heel_drop 3 x 15, 2-2/day 7-7/week", "heel_drop 3 x 15, 2-2/day 7-7/week"]],
    ["FLOOR-DROPS", 0, ["ecc_floor 3 x 15, 2-2/day 7-7/week"]],
    [
      "SILBERNAGEL",
      0,
      [
        "hr_dl_floor 3 x 10, 1-1/day 7-7/week",
        "hr_sl_floor 3 x 10, 1-1/day 7-7/week",
        "hr_seat 3 x 10, 1-1/day 7-7/week",
        "ecc_floor 3 x 10, 1-1/day 7-7/week (ours)",
      ],
    ],
    [
      "SILBERNAGEL",
      1,
      [
        "hr_dl_floor 3 x 15, 1-1/day 7-7/week",
        "hr_step 3 x 15, 1-1/day 7-7/week",
        "heel_drop 3 x 15, 1-1/day 7-7/week",
        "hr_seat 3 x 15, 1-1/day 7-7/week",
        "rebound 3 x 20, 1-1/day 7-7/week",
      ],
    ],
    [
      "SILBERNAGEL",
      2,
      [
        "hr_step 3 x 15, 1-1/day 2-3/week (unverified)",
        "heel_drop 3 x 15, 1-1/day 2-3/week (unverified)",
        "hr_seat 3 x 15, 1-1/day 2-3/week (unverified)",
        "rebound 3 x 20, 1-1/day 2-3/week (unverified)",
      ],
    ],
    [
      "SILBERNAGEL",
      3,
      [
        "hr_step 3 x 15, 1-1/day 2-3/week (unverified)",
        "heel_drop 3 x 15, 1-1/day 2-3/week (unverified)",
        "rebound 3 x 20, 1-1/day 2-3/week (unverified)",
      ],
    ],
    [
      "SSC6",
      0,
      [
        "iso_sl 5 x 45 s, 1-1/day 7-7/week",
        "box_squat 3 x 8, 1-1/day 2-2/week",
        "step_up 3 x 8, 1-1/day 2-2/week",
      ],
    ],
    [
      "SSC6",
      1,
      [
        "hr_sl_floor 4 x 8, 1-1/day 3-3/week",
        "smith_seat 4 x 10, 1-1/day 3-3/week",
        "deadlift 4 x 8, 1-1/day 2-2/week",
        "step_up 3 x 8, 1-1/day 2-2/week",
      ],
    ],
    [
      "SSC6",
      2,
      [
        "hr_sl_floor 4 x 8, 1-1/day 3-3/week",
        "smith_seat 4 x 10, 1-1/day 3-3/week",
        "deadlift 4 x 6, 1-1/day 2-2/week",
        "step_up 3 x 6, 1-1/day 2-2/week",
        "Ankling 3 x 10 m, 1-1/day 2-2/week",
        "March 3 x 10 m, 1-1/day 2-2/week",
        "A-skip 3 x 20 m, 1-1/day 2-2/week",
      ],
    ],
    [
      "SSC6",
      3,
      [
        "hr_sl_floor 4 x 8, 1-1/day 3-3/week",
        "smith_seat 4 x 10, 1-1/day 3-3/week",
        "deadlift 4 x 6, 1-1/day 2-2/week",
        "step_up 3 x 6, 1-1/day 2-2/week",
        "pogo_dl 4 x 10, 1-1/day 2-2/week",
      ],
    ],
    ["SSC6", 4, []],
  ])("%s, phase %i", (id, phase, rows) =>
    expect(programme(id).phases[phase]?.rows.map(written)).toEqual(rows),
  );

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
    expect(entryLevel({ ...told, reps: 0, otherReps: 0 }, 5)).toBe(3);
  });

  test("reads nothing looser than the ladder's own first gate", () =>
    expect(Math.min(LEVEL_ENTRY.raisePain2.value, 3)).toBe(value("heelRaisePain")));
});

describe("every programme", () => {
  const phases = PROGRAMMES.flatMap(({ phases: all }) => all);
  const rows = phases.flatMap((phase) => phase.rows);

  test("has ids of its own, a source, and rows of the exercise table done the way the table does them", () => {
    const ids = [...PROGRAMMES, ...phases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      expect(row.source).not.toBe("");
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
