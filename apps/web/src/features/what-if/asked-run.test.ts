import { expect, test } from "vitest";
import { emptyRun, readRun, type TypedRun } from "#features/what-if/asked-run.ts";

const DATES = ["2026-11-23", "2026-11-24"];
const typed = (part: Partial<TypedRun>): TypedRun => ({ ...emptyRun(DATES), ...part });

test("a run is asked about in the runner's own units, with a comma or a point, on the day that was picked", () => {
  const far = typed({ date: "2026-11-24", far: "5,2" });
  expect(readRun(far, "km")).toEqual({
    asked: { date: "2026-11-24", distanceM: 5200, durationMin: null },
  });
  expect(readRun(typed({ far: "3" }), "mi")).toEqual({
    asked: { date: "2026-11-23", distanceM: 4828, durationMin: null },
  });
});

test("a run is asked about by what was picked alone, whatever else was typed before", () => {
  const both = { far: "5", minutes: "30" };
  expect(readRun(typed({ ...both, by: "minutes" }), "km")).toEqual({
    asked: { date: "2026-11-23", distanceM: null, durationMin: 30 },
  });
  expect(readRun(typed({ ...both, by: "far" }), "km")).toMatchObject({
    asked: { distanceM: 5000, durationMin: null },
  });
});

test.each(["", "0", "far", "-3", "400"])("no run is %j long", (far) =>
  expect(readRun(typed({ far }), "km")).toEqual({ fault: "giveDistance" }),
);

test.each(["", "0", "2.5", "long", "1441"])("no run takes %j minutes", (minutes) =>
  expect(readRun(typed({ by: "minutes", minutes }), "km")).toEqual({ fault: "giveMinutes" }),
);
