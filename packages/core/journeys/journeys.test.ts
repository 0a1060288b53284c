import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { missingFrom } from "./check-journey.ts";

const CASES = join(import.meta.dirname, "cases");
const FILES = readdirSync(CASES).filter((name) => name.endsWith(".md"));
const read = (file: string): string => readFileSync(join(CASES, file), "utf8");

describe("journeys a coach can read", () => {
  test(`there are at least thirty, and here are ${FILES.length}`, () => {
    expect(FILES.length).toBeGreaterThanOrEqual(30);
  });

  test.for(FILES)("%s comes out as written", (file) => {
    const { title, questions, missing } = missingFrom(read(file));
    expect(missing, title).toEqual([]);
    expect(questions, "a journey asks at least one question").toBeGreaterThan(0);
  });
});

const CALM = `# Calm
Runner: Europe/London; packs achilles; profile seed
- 2026-07-02 08:00 intake: left, midportion, continuing, usual pain 1, daily pain 1, age 35, longest run 10 km
- 2026-07-02 17:55 now: pain 1, no limp
- 2026-07-02 18:00 asked: run, 6 km
  - run
  - because B9
`;

describe("a journey that is wrong", () => {
  test("is told with its line, what was expected and what the rules say", () => {
    expect(missingFrom(CALM).missing).toEqual([]);
    const wrong = missingFrom(CALM.replace("  - run\n", "  - rest\n")).missing;
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(
      /^line 5: expected "rest"; the rules say:\n {2}- run\n {2}- because B9/,
    );
  });

  test("has to say the decision and the reasons of every answer", () => {
    const silent = missingFrom(CALM.replace("  - because B9\n", "")).missing;
    expect(silent[0]).toMatch(/^line 5: the decision and its reasons have to be written down/);
  });

  test("names a phrase it doesn't understand, with those it does", () => {
    expect(() => missingFrom(CALM.replace("usual pain 1", "sore a bit"))).toThrow(
      /^line 3: "sore a bit" isn't understood here. Understood: left; right; both sides;/,
    );
  });

  test("is held to the timeline format", () => {
    expect(() => missingFrom(CALM.replace("age 35", "age 350"))).toThrow(
      "entries[0].age: expected an integer 0-120, got 350",
    );
  });

  test("reads clocks as those on the wall of the runner, wherever they are", () => {
    const atHome = CALM.replace("17:55 now", "06:30 now");
    expect(missingFrom(atHome).missing).toEqual([]);
    const inTokyo = CALM.replace("17:55 now", "06:30 [Asia/Tokyo] now");
    expect(missingFrom(inTokyo).missing[0]).toContain("- because B-UNANSWERED");
  });
});
