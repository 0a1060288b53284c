import type { SessionEntry } from "@springback/core/timeline";
import { expect, test } from "vitest";
import type { Hand } from "#features/runs/hand.ts";
import {
  correctedMeasures,
  isMeasuredAnew,
  measuredFaults,
  measuredOf,
} from "#features/runs/measured.ts";

const hand: Hand = { zone: "Europe/London", units: "km", locale: "en" };
const run: SessionEntry = {
  ...({ kind: "session", id: "s", at: "2026-11-20T18:00:00Z", activity: "run" } as const),
  ...{ distanceM: 51_237, durationMin: 32.5 },
};
const ride: SessionEntry = { ...run, activity: "cycle", distanceM: null, durationMin: 50 };

test("a run logged ten times too long is put right, and its minutes stay as they were", () => {
  const typed = { ...measuredOf(run, hand), far: "5.1" };
  expect(isMeasuredAnew(run, typed, hand)).toBe(true);
  expect(measuredFaults(run, typed, hand)).toEqual({});
  expect(correctedMeasures(run, typed, hand)).toEqual({ distanceM: 5100, durationMin: 32.5 });
});

test("what nobody typed over stays to the metre, in miles too, and is no correction", () => {
  for (const units of ["km", "mi"] as const) {
    const typed = measuredOf(run, { ...hand, units });
    expect(isMeasuredAnew(run, typed, { ...hand, units })).toBe(false);
    expect(measuredFaults(run, typed, { ...hand, units })).toEqual({});
    expect(correctedMeasures(run, typed, { ...hand, units })).toEqual({
      ...{ distanceM: 51_237, durationMin: 32.5 },
    });
  }
});

test("a distance may be taken back as unknown while the minutes stay, and not everything may", () => {
  expect(correctedMeasures(run, { far: "", minutes: "32" }, hand)).toEqual({
    ...{ distanceM: null, durationMin: 32 },
  });
  expect(measuredFaults(run, { far: "", minutes: "" }, hand)).toEqual({ minutes: "giveEither" });
  expect(measuredFaults(ride, { far: "", minutes: "" }, hand)).toEqual({
    minutes: "giveTheMinutes",
  });
});

test("what is no distance and no time is said beside its field", () => {
  expect(measuredFaults(run, { far: "five", minutes: "an hour" }, hand)).toEqual({
    ...{ far: "giveDistance", minutes: "giveMinutes" },
  });
});
