import { describe, expect, test } from "vitest";
import type { Described } from "#explain/describe-decision.ts";
import {
  describeDecision,
  describeHow,
  describeWouldChange,
  distance,
  inUnits,
  usedFacts,
} from "#explain/explain.ts";
import type { WouldChange } from "#timeline/timeline.ts";
import { ENGLISH } from "#words/en/words.ts";
import { FRENCH } from "#words/fr/words.ts";

const MILES = inUnits(ENGLISH, "mi");
const RUN: Described = {
  ...{ decision: "run", refer: null, how: [], capM: null, sessions: [] },
  ...{ reasons: [], wouldChange: [] },
};

describe("to a runner who counts in miles", () => {
  test.each([
    [0, "0 m"],
    [160, "160 m"],
    [161, "0.1 mi"],
    [1609, "1 mi"],
    [4827, "2.9 mi"],
    [5600, "3.4 mi"],
    [11_000, "6.8 mi"],
  ])("%i metres are told as %s, never as more", (metres, told) =>
    expect(distance(metres, MILES)).toBe(told),
  );

  test("a distance typed in tenths of a mile is told as it was typed", () => {
    for (let tenths = 1; tenths <= 1000; tenths += 1) {
      const metres = Math.round(tenths * 160.9344);
      expect(distance(metres, MILES)).toBe(`${tenths / 10} mi`);
      expect(distance(metres - 1, MILES)).not.toBe(`${tenths / 10} mi`);
    }
  });

  test("every sentence that has a distance says it in miles, and in French as French writes it", () => {
    const capped = { ...RUN, decision: "modify", how: ["capDistance"], capM: 5500 } as const;
    expect(describeDecision(capped, MILES).headline).toBe("Run, up to 3.4 mi.");
    expect(describeDecision(capped, inUnits(FRENCH, "mi")).headline).toContain("3,4\u00a0mi");
    expect(describeHow(["capDistance"], 5500, MILES)).toEqual(["Run no further than 3.4 mi."]);
    // oxlint-disable-next-line unicorn/no-thenable -- the format names it so; it is never awaited
    const planned: WouldChange = { if: { distanceM: 5500 }, then: "run" };
    expect(describeWouldChange(planned, MILES)).toContain("3.4 mi");
    const facts = { daysSince: 30, longestM: 5000, plannedM: 7000, capM: 5500 };
    const spike = { rule: "B6", source: "ours", facts };
    const said = describeDecision({ ...RUN, reasons: [spike] }, MILES).because;
    expect(said.match(/[\d.]+ mi/g)).toEqual(["3.1 mi", "4.3 mi", "3.4 mi"]);
    expect(usedFacts(spike, MILES).map(({ value }) => value)).toContain("3.1 mi");
  });

  test("the words they came from still say kilometres", () =>
    expect(distance(5500, ENGLISH)).toBe("5.5 km"));
});
