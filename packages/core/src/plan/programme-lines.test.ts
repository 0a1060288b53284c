import { describe, expect, test } from "vitest";
import { screen } from "#exercises/exercises.ts";
import { at, SITES, STAGES } from "#exercises/screening-case.ts";
import { reached } from "#exercises/stage-order.ts";
import { ALFREDSON } from "#packs/achilles/loading/alfredson.ts";
import type { ProgrammeId } from "#packs/achilles/loading/programme.ts";
import { PROGRAMMES } from "#packs/achilles/loading/programmes.ts";
import { review } from "#plan/plan.ts";
import { programmeLines } from "#plan/programme-lines.ts";
import type { Site, Stage } from "#timeline/timeline.ts";

const programme = (id: ProgrammeId) => PROGRAMMES.find((candidate) => candidate.id === id)!;

/** A phase's lines for a runner, as `exercise setsxdose`, with the change in brackets; or the refusal. */
function told(id: ProgrammeId, phase: number, stage: Stage, site: Site): string {
  const lines = programmeLines(programme(id), programme(id).phases[phase]!, at({ stage, site }));
  if (lines.kind === "refused") return lines.refusal;
  return lines.plan.items
    .map(({ exercise, sets, reps, holdSeconds, change }) => {
      const dose = reps === null ? `${sets}x${holdSeconds}s` : `${sets}x${reps}`;
      return `${exercise} ${dose}${change == null ? "" : ` (${change})`}`;
    })
    .join(", ");
}

describe("a programme's lines", () => {
  test("pass the plan's review and the screening at every stage and site that gets them", () => {
    let given = 0;
    for (const entry of PROGRAMMES)
      for (const phase of entry.phases)
        for (const stage of STAGES)
          for (const site of SITES) {
            const context = at({ stage, site });
            const lines = programmeLines(entry, phase, context);
            if (lines.kind === "refused") continue;
            given += 1;
            expect(review(lines.plan, context), `${phase.id} ${stage} ${site}`).toEqual([]);
            const ids = lines.plan.items.map(({ exercise }) => exercise);
            expect(screen(ids, context).removed).toEqual([]);
            expect(lines.rows.length + lines.waiting.length).toBe(phase.rows.length);
          }
    expect(given).toBeGreaterThan(200);
  });

  test("are there from a phase's first stage on, at every site it is for, unless it was not read", () => {
    for (const entry of PROGRAMMES)
      for (const phase of entry.phases)
        for (const stage of STAGES)
          for (const site of SITES) {
            const { kind } = programmeLines(entry, phase, at({ stage, site }));
            const here =
              entry.sites === "any" || (entry.sites === "midportion") === (site === "midportion");
            const open =
              entry.chosenBy !== "nobody" &&
              phase.read !== "none" &&
              here &&
              reached(stage, phase.firstStage);
            expect(kind, `${phase.id} ${stage} ${site}`).toBe(open ? "lines" : "refused");
          }
  });

  test.each<[ProgrammeId, number, Stage, Site, string]>([
    ["ISO-SEED", 0, "S0", "unsure", "iso_dl 5x30s"],
    ["ISO-TPH", 0, "S0", "insertional", "iso_dl 4x45s"],
    ["ISO-TPH", 0, "S0", "midportion", "site"],
    ["ISO-RIO", 0, "S4", "midportion", "background"],
    ["ALFREDSON", 0, "S2", "midportion", "heel_drop 6x15"],
    ["FLOOR-DROPS", 0, "S1", "unsure", "ecc_floor 3x15"],
    ["FLOOR-DROPS", 0, "S1", "midportion", "site"],
    ["SILBERNAGEL", 0, "S0", "midportion", "stage"],
    [
      "SILBERNAGEL",
      1,
      "S2",
      "midportion",
      "hr_dl_floor 3x15, hr_step 3x15, heel_drop 3x15, hr_seat 3x15",
    ],
    [
      "SILBERNAGEL",
      1,
      "S2",
      "insertional",
      "hr_dl_floor 3x15, hr_sl_floor 3x15, ecc_floor 3x15, hr_seat 3x15",
    ],
    [
      "SILBERNAGEL",
      2,
      "S3",
      "both",
      "hr_sl_floor 3x15, ecc_floor 3x15, hr_seat 3x15, rebound 3x20 (onFloor)",
    ],
    ["HSR", 0, "S0", "midportion", "hr_seat 3x15"],
    ["HSR", 0, "S1", "midportion", "hr_seat 3x15, hr_sl_floor 3x15"],
    ["HSR", 0, "S2", "midportion", "hr_seat 3x15, legpress_calf 3x15, hsr_disc 3x15"],
    [
      "HSR",
      0,
      "S2",
      "unsure",
      "hr_seat 3x15, legpress_calf 3x15 (blockRangeAtNeutral), hr_sl_floor 3x15",
    ],
    ["SSC6", 0, "S0", "midportion", "iso_sl 5x45s, box_squat 3x8, step_up 3x8 (soreSideLeads)"],
    [
      "SSC6",
      2,
      "S2",
      "insertional",
      "hr_sl_floor 4x8, hr_seat 4x10, deadlift 4x6, step_up 3x6 (soreSideLeads)",
    ],
    ["SSC6", 4, "maintain", "midportion", "notRead"],
  ])("%s, phase %i, in %s with a %s tendon: %s", (id, phase, stage, site, expected) =>
    expect(told(id, phase, stage, site)).toBe(expected),
  );

  test("heel drops are refused at the heel bone, where nobody is sure, and in S0 and S1", () => {
    for (const phase of ALFREDSON.phases) {
      for (const site of ["insertional", "both", "unsure"] as const)
        expect(programmeLines(ALFREDSON, phase, at({ stage: "S4", site }))).toMatchObject({
          refusal: "site",
        });
      for (const stage of ["S0", "S1"] as const)
        expect(programmeLines(ALFREDSON, phase, at({ stage }))).toMatchObject({ refusal: "stage" });
    }
  });

  test("carry a change only where there is one", () => {
    const phase = programme("SSC6").phases[0]!;
    const lines = programmeLines(programme("SSC6"), phase, at({ stage: "S0" }));
    expect(lines.kind === "lines" && lines.plan.items.map(({ change }) => change)).toStrictEqual([
      null,
      null,
      "soreSideLeads",
    ]);
  });

  test("say what waits and by which rule", () => {
    const phase = programme("SILBERNAGEL").phases[1]!;
    const lines = programmeLines(programme("SILBERNAGEL"), phase, at({ stage: "S2" }));
    expect(
      lines.kind === "lines" && lines.waiting.map(({ row, rule }) => [row.exercise, rule]),
    ).toEqual([["rebound", "E-FROM-S3"]]);
  });

  test("of drills the exercise table doesn't have are never laid into a plan", () => {
    const lines = programmeLines(
      programme("SSC6"),
      programme("SSC6").phases[2]!,
      at({ stage: "S4" }),
    );
    expect(
      lines.kind === "lines" && lines.waiting.map(({ row, rule }) => `${row.does} ${rule}`),
    ).toEqual(["Ankling E-UNKNOWN", "March E-UNKNOWN", "A-skip E-UNKNOWN"]);
  });

  test("obey an open flag: a held stage refuses, a lock takes the rows out, and nothing is left under all", () => {
    const [first] = programme("HSR").phases;
    const under = (locks: readonly ("aboveS1" | "heelRaises" | "all")[]) =>
      programmeLines(programme("HSR"), first!, at({ stage: "S3", locks }));
    expect(under(["aboveS1"])).toMatchObject({ kind: "lines" });
    expect(
      programmeLines(ALFREDSON, ALFREDSON.phases[0]!, at({ stage: "S3", locks: ["aboveS1"] })),
    ).toMatchObject({
      refusal: "stage",
    });
    for (const lock of ["heelRaises", "all"] as const)
      expect(under([lock])).toEqual({
        kind: "refused",
        refusal: "nothingLeft",
      });
  });
});
