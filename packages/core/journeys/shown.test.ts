import { describe, expect, test } from "vitest";
import shown from "./shown.json" with { type: "json" };
import { journeyOf, SHOWN, shownTimelines, type StoryId } from "./shown.ts";
import { DAY } from "#timeline/day.ts";

const IDS = Object.keys(SHOWN) as StoryId[];

test("the stories that anybody may read are the written ones: else run pnpm --filter @springback/core stories", () => {
  expect(shown).toEqual(shownTimelines());
});

describe("a story that is read day by day", () => {
  test.for(IDS)("%s asks once on each of its days, one day after the other", (id) => {
    const asked = journeyOf(id).expected.map(({ question }) => Date.parse(String(question["at"])));
    expect(asked.length).toBeGreaterThanOrEqual(5);
    for (const [place, at] of asked.entries())
      expect(Math.floor(at / DAY)).toBe(Math.floor((asked[0] ?? 0) / DAY) + place);
  });

  test("between them they show all that an answer can be", () => {
    const first = IDS.flatMap((id) => journeyOf(id).expected.map(({ lines }) => lines[0]));
    const words = new Set(first.map((line) => line?.split(":")[0]));
    expect([...words].toSorted()).toEqual(["modify", "rest", "run"]);
    const flagged = journeyOf("flag").expected.flatMap(({ lines }) => lines);
    expect(flagged.join()).toContain("see someone the same day");
  });
});
