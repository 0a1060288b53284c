import { describe, expect, test } from "vitest";
import {
  cadenceCue,
  inPlaceOfRun,
  spikeBand,
  weeklyCap,
  weeklyChange,
  weeklyMetres,
} from "#load/load.ts";
import { SPIKE_HAZARDS } from "#packs/reference/spike-hazards.ts";
import type { SessionRecord } from "#sessions/session.ts";
import { WEEK } from "#timeline/day.ts";

describe("how far a run goes beyond the longest of thirty days", () => {
  test.each<[number, number | null, string]>([
    [0, 10_000, "none"],
    [11_000, 10_000, "none"],
    [11_001, 10_000, "small"],
    [13_000, 10_000, "small"],
    [13_001, 10_000, "moderate"],
    [20_000, 10_000, "moderate"],
    [20_001, 10_000, "large"],
    [11, 10, "none"],
    [1105, 1005, "none"],
    [1106, 1005, "small"],
    [5000, null, "unknown"],
    [5000, 0, "unknown"],
  ])("%s m against %s m is %s", (planned, longest, band) =>
    expect(spikeBand(planned, longest)).toBe(band),
  );

  test("has a published ratio for each band, and the ratios are not in order", () => {
    const ratios = SPIKE_HAZARDS.map(({ ratio }) => Number.parseFloat(ratio));
    expect(SPIKE_HAZARDS.map(({ band }) => band)).toEqual(["none", "small", "moderate", "large"]);
    expect(ratios).toEqual([1, 1.64, 1.52, 2.28]);
  });
});

const NOW = 10 * WEEK;
const ran = (
  at: number,
  distanceM: number | null,
  activity: "run" | "cycle" = "run",
): SessionRecord => ({ at, distanceM, activity }) as SessionRecord;

describe("the week's running", () => {
  test("is the metres of the 168 hours, its start not counted and its end counted", () => {
    const runs = [ran(NOW, 1), ran(NOW - WEEK + 1, 10), ran(NOW - WEEK, 100), ran(NOW + 1, 1000)];
    expect(weeklyMetres(runs, NOW, 0)).toBe(11);
    expect(weeklyMetres(runs, NOW, 1)).toBe(100);
    expect(weeklyMetres([...runs, ran(NOW, 5000, "cycle")], NOW, 0)).toBe(11);
  });
  test("is unknown, not less, when a run has no distance", () => {
    expect(weeklyMetres([ran(NOW, 5000), ran(NOW, null)], NOW, 0)).toBeNull();
    expect(weeklyMetres([], NOW, 0)).toBe(0);
  });
  test.each<[number | null, number | null, number | null]>([
    [11_000, 10_000, 10],
    [11_050, 10_000, 11],
    [11_049, 10_000, 10],
    [10_000, 10_000, 0],
    [5000, 10_000, -50],
    [5000, 0, null],
    [5000, null, null],
    [null, 5000, null],
  ])("%s m after %s m is a change of %s %%", (now, last, percent) =>
    expect(weeklyChange(now, last)).toBe(percent),
  );
  test.each<[number | null, number | null, number | null, string]>([
    [90_000, 10_000, null, "off"],
    [12_000, 10_000, 20, "within"],
    [12_001, 10_000, 20, "beyond"],
    [1, 0, 20, "unknown"],
    [null, 10_000, 20, "unknown"],
    [10_000, null, 20, "unknown"],
  ])("%s m after %s m under a cap of %s %% is %s", (now, last, cap, expected) =>
    expect(weeklyCap(now, last, cap)).toBe(expected),
  );
});

describe("what stands in for a run", () => {
  test("is the same minutes at the same effort", () => {
    for (const activity of ["poolRun", "cycle", "swim"] as const)
      expect(inPlaceOfRun({ durationMin: 40, rpe: 4 }, activity, 0)).toMatchObject({
        activity,
        durationMin: 40,
        rpe: 4,
      });
    expect(inPlaceOfRun({ durationMin: 40, rpe: null }, "cycle", 0)?.rpe).toBeNull();
  });
  test.each([
    ["poolRun", 6, "close", false],
    ["poolRun", 7, "close", true],
    ["cycle", 6, "close", false],
    ["cycle", 7, "close", true],
    ["swim", 0, "less", true],
  ] as const)(
    "%s after %i weeks is %s to running, beyond the studies: %s",
    (activity, weeks, likeness, beyond) =>
      expect(inPlaceOfRun({ durationMin: 30, rpe: 3 }, activity, weeks)).toMatchObject({
        likeness,
        beyondStudies: beyond,
      }),
  );
  test("is nothing that loads the tendon, and no elliptical, which is a coach's call", () => {
    for (const activity of ["run", "walk", "strength", "elliptical"] as const)
      expect(inPlaceOfRun({ durationMin: 30, rpe: 3 }, activity, 0)).toBeNull();
  });
});

describe("the step-rate cue", () => {
  const running = { stage: "S4", mode: "returning", baseSpm: 160, changingStrike: false } as const;
  test.each([
    [160, 168, 176, true],
    [170, 179, 187, true],
    [171, 180, 188, false],
    [150, 158, 165, true],
    [1, 1, 1, true],
  ])("from %i steps a minute is %i, never above %i", (baseSpm, targetSpm, mostSpm, useful) =>
    expect(cadenceCue({ ...running, baseSpm })).toMatchObject({
      kind: "cue",
      targetSpm,
      mostSpm,
      useful,
    }),
  );
  test("never goes beyond a tenth more, whatever the rate", () => {
    for (let baseSpm = 1; baseSpm <= 300; baseSpm += 1) {
      const cue = cadenceCue({ ...running, baseSpm });
      expect(cue.kind === "cue" && cue.targetSpm * 10 <= baseSpm * 11).toBe(true);
    }
  });
  test("is for who runs: from S4, or still running now", () => {
    for (const stage of ["S0", "S1", "S2", "S3"] as const) {
      expect(cadenceCue({ ...running, stage })).toEqual({ kind: "none", why: "notRunning" });
      expect(cadenceCue({ ...running, stage, mode: "continuing" }).kind).toBe("cue");
    }
    expect(cadenceCue({ ...running, stage: "maintain" }).kind).toBe("cue");
  });
  test("never comes with a change of foot strike, nor without a known rate", () => {
    expect(cadenceCue({ ...running, changingStrike: true })).toEqual({
      kind: "none",
      why: "strikeChange",
    });
    for (const baseSpm of [null, 0, -160, 160.5, Number.NaN])
      expect(cadenceCue({ ...running, baseSpm })).toEqual({ kind: "none", why: "unknown" });
  });
});
