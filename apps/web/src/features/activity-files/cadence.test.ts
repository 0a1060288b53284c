import { describe, expect, it } from "vitest";
import { stepsPerMinute } from "#features/activity-files/cadence.ts";
import { outing } from "#features/activity-files/fixtures/outing.ts";
import type { Sample } from "#features/activity-files/track.ts";

const at = (second: number, cadence: number): Sample => ({
  at: second * 1000,
  cadence,
  distanceM: Number.NaN,
  lat: Number.NaN,
  lon: Number.NaN,
  stretch: 0,
});

describe("steps a minute", () => {
  it("are the device's average of one leg, doubled, before anything we could compute", () => {
    const samples = outing(5, 800).moments.map((moment) => ({ ...moment, ...at(0, 60) }));
    expect(stepsPerMinute("run", samples, 83.5)).toBe(167);
    expect(stepsPerMinute("run", samples, null)).toBe(120);
  });

  it("leave out the moments of standing and let none count for more than ten seconds", () => {
    const standing = [at(0, 80), at(5, 0), at(300, 90), at(305, 90)];
    expect(stepsPerMinute("run", standing, null)).toBe(171);
    const gap = [at(0, 80), at(600, 90), at(610, 90)];
    expect(stepsPerMinute("run", gap, null)).toBe(170);
  });

  it("are unknown rather than impossible", () => {
    expect(stepsPerMinute("run", [], 900)).toBeNull();
    expect(stepsPerMinute("run", [], 0)).toBeNull();
    expect(stepsPerMinute("run", [at(0, Number.NaN)], null)).toBeNull();
    expect(stepsPerMinute("other", [], 84)).toBeNull();
  });
});
