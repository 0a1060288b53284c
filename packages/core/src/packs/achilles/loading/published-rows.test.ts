import { describe, expect, test } from "vitest";
import type { LoadingRow } from "#packs/achilles/loading/programme.ts";
import { PROGRAMMES } from "#packs/achilles/loading/programmes.ts";

const phases = PROGRAMMES.flatMap((programme) => programme.phases);

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
  const load = row.load === "body weight" ? "" : `; ${row.load}`;
  const floor = row.floor === null ? "" : `; floor ${row.floor}`;
  const ranges = Object.entries(row.ranges ?? {}).map(
    ([of, range]) => `; ${of} ${range.join("-")}`,
  );
  return `${row.exercise ?? row.does} ${dose}${tempo}${rest}, ${timesPerDay.join("-")}/day ${daysPerWeek.join("-")}/week${unsure}${load}${floor}${ranges.join("")}`;
}

describe("every published row is written down as published", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "ISO-SEED-1",
      "Two legs, weeks 1-, from S0",
      ["iso_dl 5 x 30 s rest 60 s, 1-2/day 7-7/week (ours); sets 3-6; holdSeconds 20-30"],
    ],
    [
      "ISO-SEED-2",
      "One leg, weeks 1-, from S0",
      ["iso_sl 5 x 30 s rest 60 s, 1-2/day 7-7/week (ours); sets 3-6; holdSeconds 20-30"],
    ],
    [
      "ISO-SSC6-1",
      "One leg, weeks 1-, from S0",
      ["iso_sl 5 x 45 s, 1-1/day 7-7/week; a load that could just be held for 60 s"],
    ],
    [
      "ISO-TPH-1",
      "Two legs, weeks 1-, from S0",
      ["iso_dl 4 x 45 s rest 60 s, 2-3/day 7-7/week; body weight first"],
    ],
    [
      "ISO-RIO-1",
      "Before activity, weeks 1-, from S0",
      [
        "Knee extension hold 5 x 45 s rest 120 s, 1-1/day 7-7/week; 70 % of the strongest contraction, before activity",
      ],
    ],
    [
      "ALFREDSON-1",
      "The full count, weeks 1-12, from S2",
      [
        "heel_drop 3 x 15, 2-2/day 7-7/week; body weight; more once it doesn't hurt (one trial: 5 kg a week, up to 60 kg)",
        "heel_drop 3 x 15, 2-2/day 7-7/week; body weight; more once it doesn't hurt (one trial: 5 kg a week, up to 60 kg)",
      ],
    ],
    [
      "ALFREDSON-2",
      "As many as feel right, weeks 1-12, from S2",
      [
        "heel_drop 3 x 15, 2-2/day 7-7/week; as many as tolerated, at most this; body weight; more once it doesn't hurt (one trial: 5 kg a week, up to 60 kg); sets 1-3; reps 1-15",
        "heel_drop 3 x 15, 2-2/day 7-7/week; as many as tolerated, at most this; body weight; more once it doesn't hurt (one trial: 5 kg a week, up to 60 kg); sets 1-3; reps 1-15",
      ],
    ],
    ["FLOOR-DROPS-1", "Twelve weeks, weeks 1-12, from S1", ["ecc_floor 3 x 15, 2-2/day 7-7/week"]],
    [
      "SILBERNAGEL-1",
      "Start to load, weeks 1-2, from S1",
      [
        "hr_dl_floor 3 x 10, 1-1/day 7-7/week; up to body weight, slow; in water or with support if needed; reps 10-15",
        "hr_sl_floor 3 x 10, 1-1/day 7-7/week",
        "hr_seat 3 x 10, 1-1/day 7-7/week",
        "ecc_floor 3 x 10, 1-1/day 7-7/week (ours)",
      ],
    ],
    [
      "SILBERNAGEL-2",
      "Recovery, weeks 2-5, from S2",
      [
        "hr_dl_floor 3 x 15, 1-1/day 7-7/week",
        "hr_step 3 x 15, 1-1/day 7-7/week; floor hr_sl_floor; reps 10-15",
        "heel_drop 3 x 15, 1-1/day 7-7/week; floor ecc_floor",
        "hr_seat 3 x 15, 1-1/day 7-7/week",
        "rebound 3 x 20, 1-1/day 7-7/week",
      ],
    ],
    [
      "SILBERNAGEL-3",
      "Rebuild, weeks 3-12, from S3",
      [
        "hr_step 3 x 15, 1-1/day 2-3/week (unverified); added weight; floor hr_sl_floor",
        "heel_drop 3 x 15, 1-1/day 2-3/week (unverified); added weight; floor ecc_floor",
        "hr_seat 3 x 15, 1-1/day 2-3/week (unverified); added weight",
        "rebound 3 x 20, 1-1/day 2-3/week (unverified)",
      ],
    ],
    [
      "SILBERNAGEL-4",
      "Back to sport, and keep it, weeks 12-26, from S4",
      [
        "hr_step 3 x 15, 1-1/day 2-3/week (unverified); added weight; floor hr_sl_floor",
        "heel_drop 3 x 15, 1-1/day 2-3/week (unverified); added weight; floor ecc_floor",
        "rebound 3 x 20, 1-1/day 2-3/week (unverified)",
      ],
    ],
    [
      "HSR-1",
      "Week 1: 3 sets of 15, weeks 1-1, from S0",
      [
        "hr_seat 3 x 15 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 15 good repetitions and no more",
        "legpress_calf 3 x 15 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 15 good repetitions and no more",
        "hsr_disc 3 x 15 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 15 good repetitions and no more; floor hr_sl_floor",
      ],
    ],
    [
      "HSR-2",
      "Weeks 2 to 3: 3 sets of 12, weeks 2-3, from S0",
      [
        "hr_seat 3 x 12 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 12 good repetitions and no more",
        "legpress_calf 3 x 12 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 12 good repetitions and no more",
        "hsr_disc 3 x 12 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 12 good repetitions and no more; floor hr_sl_floor",
      ],
    ],
    [
      "HSR-4",
      "Weeks 4 to 5: 4 sets of 10, weeks 4-5, from S0",
      [
        "hr_seat 4 x 10 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 10 good repetitions and no more",
        "legpress_calf 4 x 10 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 10 good repetitions and no more",
        "hsr_disc 4 x 10 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 10 good repetitions and no more; floor hr_sl_floor",
      ],
    ],
    [
      "HSR-6",
      "Weeks 6 to 8: 4 sets of 8, weeks 6-8, from S0",
      [
        "hr_seat 4 x 8 3-0-3 rest 120 s, 1-1/day 3-3/week (unverified); the load that allows 8 good repetitions and no more",
        "legpress_calf 4 x 8 3-0-3 rest 120 s, 1-1/day 3-3/week (unverified); the load that allows 8 good repetitions and no more",
        "hsr_disc 4 x 8 3-0-3 rest 120 s, 1-1/day 3-3/week (unverified); the load that allows 8 good repetitions and no more; floor hr_sl_floor",
      ],
    ],
    [
      "HSR-9",
      "Weeks 9 to 12: 4 sets of 6, weeks 9-12, from S0",
      [
        "hr_seat 4 x 6 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 6 good repetitions and no more",
        "legpress_calf 4 x 6 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 6 good repetitions and no more",
        "hsr_disc 4 x 6 3-0-3 rest 120 s, 1-1/day 3-3/week; the load that allows 6 good repetitions and no more; floor hr_sl_floor",
      ],
    ],
    [
      "SSC6-1",
      "Level 1, weeks 1-3, from S0",
      [
        "iso_sl 5 x 45 s, 1-1/day 7-7/week; a load that could just be held for 60 s",
        "box_squat 3 x 8, 1-1/day 2-2/week; 10 RM",
        "step_up 3 x 8, 1-1/day 2-2/week; 10 RM",
      ],
    ],
    [
      "SSC6-2",
      "Level 2, weeks 1-4, from S1",
      [
        "hr_sl_floor 4 x 8, 1-1/day 3-3/week; 10 RM",
        "smith_seat 4 x 10, 1-1/day 3-3/week; 12 RM; floor hr_seat",
        "deadlift 4 x 8, 1-1/day 2-2/week; 10 RM",
        "step_up 3 x 8, 1-1/day 2-2/week; as heavy as the repetitions allow",
      ],
    ],
    [
      "SSC6-3",
      "Level 3, weeks 3-6, from S2",
      [
        "hr_sl_floor 4 x 8, 1-1/day 3-3/week; 10 RM; the aim is more than 70 % of body weight added",
        "smith_seat 4 x 10, 1-1/day 3-3/week; 12 RM; the aim is more than 90 % of body weight; floor hr_seat",
        "deadlift 4 x 6, 1-1/day 2-2/week; 8 RM",
        "step_up 3 x 6, 1-1/day 2-2/week; as heavy as the repetitions allow",
        "Ankling 3 x 10 m, 1-1/day 2-2/week",
        "March 3 x 10 m, 1-1/day 2-2/week",
        "A-skip 3 x 20 m, 1-1/day 2-2/week",
      ],
    ],
    [
      "SSC6-4",
      "Level 4, weeks 6-9, from S3",
      [
        "hr_sl_floor 4 x 8, 1-1/day 3-3/week; more than 80 % of body weight",
        "smith_seat 4 x 10, 1-1/day 3-3/week; more than 110 % of body weight; floor hr_seat",
        "deadlift 4 x 6, 1-1/day 2-2/week; 8 RM",
        "step_up 3 x 6, 1-1/day 2-2/week; as heavy as the repetitions allow",
        "pogo_dl 4 x 10, 1-1/day 2-2/week",
      ],
    ],
    ["SSC6-5", "Levels 5 and 6, weeks 9-12, from S4", []],
  ])("%s: %s", (id, when, rows) => {
    const phase = phases.find((candidate) => candidate.id === id)!;
    const { title, fromWeek, untilWeek, firstStage } = phase;
    expect(`${title}, weeks ${fromWeek}-${untilWeek ?? ""}, from ${firstStage}`).toBe(when);
    expect(phase.rows.map(written)).toEqual(rows);
  });

  test("and no phase is left out of that list", () => expect(phases).toHaveLength(22));
});

test("each programme says where it fits, who brings it in, what moves it on and whose it is", () =>
  expect(
    PROGRAMMES.map((programme) => {
      const { id, sites, chosenBy, pace, source, evidence } = programme;
      return `${id}: ${sites}, ${chosenBy}, ${pace}, ${source} (${evidence})`;
    }),
  ).toEqual([
    "ISO-SEED: any, default, criteria, seed §4; count, rest and once a day (at most twice) ours (ours)",
    "ISO-SSC6: any, coach, criteria, GRI21 (published)",
    "ISO-TPH: heelBone, coach, criteria, TPH (published)",
    "ISO-RIO: any, nobody, criteria, ANA; ONE18 (published)",
    "ALFREDSON: midportion, coach, weeks, ALF98; FAH03; STE14 (published)",
    "FLOOR-DROPS: heelBone, coach, weeks, JON08 (published)",
    "SILBERNAGEL: any, coach, criteria, SIL07; SIL20 (published)",
    "HSR: any, default, weeks, UTD; BEYS (published)",
    "SSC6: any, coach, criteria, GRI21 (published)",
  ]));

test("each phase says how much of it was read and names the sources of its rows", () =>
  expect(
    phases.map(({ id, read, evidence, rows }) => {
      const sources = [...new Set(rows.map(({ source }) => source))].join(" + ");
      return `${id}: ${read}, ${evidence}, ${sources}`;
    }),
  ).toEqual([
    "ISO-SEED-1: all, ours, seed §4; count, rest and once a day (at most twice) ours",
    "ISO-SEED-2: all, ours, seed §4; count, rest and once a day (at most twice) ours",
    "ISO-SSC6-1: all, published, GRI21",
    "ISO-TPH-1: all, published, TPH",
    "ISO-RIO-1: all, published, ANA",
    "ALFREDSON-1: all, published, ALF98; STE14; load PRA19",
    "ALFREDSON-2: all, published, ALF98; STE14; load PRA19",
    "FLOOR-DROPS-1: all, published, JON08",
    "SILBERNAGEL-1: all, published, SIL20; GRI21 + SIL20; dose ours",
    "SILBERNAGEL-2: all, published, SIL20; GRI21",
    "SILBERNAGEL-3: part, unverified, SIL20, not read",
    "SILBERNAGEL-4: part, unverified, SIL20, not read",
    "HSR-1: all, published, UTD",
    "HSR-2: all, published, UTD",
    "HSR-4: all, published, UTD",
    "HSR-6: part, unverified, BEYS, row not read",
    "HSR-9: all, published, UTD",
    "SSC6-1: all, published, GRI21",
    "SSC6-2: all, published, GRI21",
    "SSC6-3: all, published, GRI21",
    "SSC6-4: part, published, GRI21",
    "SSC6-5: none, unverified, ",
  ]));
