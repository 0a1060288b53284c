import { sayIn } from "@springback/words/words";
import { describe, expect, test } from "vitest";
import {
  dateNear,
  type Followed,
  followed,
  hasPlanned,
  keyAfter,
  keyOf,
  namesOf,
  overWords,
  pieceOf,
} from "#features/week/pieces.ts";
import { ruleSentences } from "#features/week/rule-sentences.ts";
import {
  type Speaking,
  type Week,
  type Work,
  weekdayOf,
  weekdaysFrom,
  worksLine,
} from "#features/week/week-words.ts";
import { week as en } from "#words/en/week.ts";
import { week as fr } from "#words/fr/week.ts";

const ENGLISH: Speaking = {
  say: sayIn<typeof en>(en, "en"),
  ...{ locale: "en", units: "km" },
  told: ruleSentences("en"),
};
const FRENCH: Speaking = {
  say: sayIn<typeof en>(fr, "fr"),
  ...{ locale: "fr", units: "mi" },
  told: ruleSentences("fr"),
};

const run: Work = {
  work: { activity: "run", distanceM: 5500 },
  why: "W-RUN",
  state: "planned",
  closed: null,
  targets: [
    { date: "2026-11-24", rule: null },
    { date: "2026-11-25", rule: "W-APART" },
    { date: "2026-11-26", rule: "X-FROM-LATER" },
  ],
};
const dates = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"];
const week: Week = {
  ...{ from: "2026-11-23", version: 1, plan: { days: [] }, notPlaced: [] },
  days: dates.map((date) => ({ date, works: date === dates[0] ? [run] : [], free: null })),
};
const piece = { date: "2026-11-23", work: run };

describe("a piece of work held over a day", () => {
  test.each([
    ["2026-11-23", "Monday 23 November: where it is now."],
    ["2026-11-24", "Tuesday 24 November: it can go here."],
    [
      "2026-11-25",
      "Wednesday 25 November: it can’t go here. After a medium day one day stays free of running and heavy work, after a hard one two.",
    ],
    ["2026-11-26", "Thursday 26 November: it can’t go here. The rules keep this day as it is."],
    ["2026-11-30", "Monday 30 November: it can’t go here. The rules keep this day as it is."],
  ])("of %s is told: %s", (date, said) => expect(overWords(piece, date, ENGLISH)).toBe(said));

  test("is told in French with the rule's French sentence", () => {
    const said = overWords(piece, "2026-11-25", FRENCH);
    expect(said).toMatch(/^mercredi 25 novembre\u00a0: pas ici\. .*\.$/);
    expect(said).not.toContain("medium");
  });
});

test("a piece is found by its day and what it is, and by nothing else", () => {
  expect(pieceOf(week, keyOf("2026-11-23", run))).toEqual(piece);
  expect(pieceOf(week, "2026-11-24 run")).toBeNull();
});

test("a day can be taken off while something of it is neither done nor missed, and only once", () => {
  const only = (state: Work["state"]): Week => ({
    ...week,
    days: [{ date: "2026-11-23", works: [{ ...run, state }], free: null }],
  });
  expect(hasPlanned(week, "2026-11-23")).toBe(true);
  expect(hasPlanned(week, "2026-11-24")).toBe(false);
  expect(hasPlanned(only("done"), "2026-11-23")).toBe(false);
  expect(hasPlanned(only("missed"), "2026-11-23")).toBe(false);
});

test("the arrows stop at the ends of the week", () => {
  expect(dateNear(week, "2026-11-23", 1)).toBe("2026-11-24");
  expect(dateNear(week, "2026-11-23", -1)).toBe("2026-11-23");
  expect(dateNear(week, "2026-11-26", 1)).toBe("2026-11-26");
});

test("work is named with its length, as its language writes it", () => {
  expect(namesOf(piece, ENGLISH)).toEqual({ work: "Run, 5.5 km", day: "Monday 23 November" });
  expect(namesOf(piece, FRENCH).work).toMatch(/^Course, 3,4\smi$/u);
  const swim = { activity: "swim", durationMin: 40 } as const;
  const stepped = { activity: "run", step: "WR-A/3" } as const;
  expect(worksLine([swim, stepped], ENGLISH)).toBe("Swim, 40 min + Walk and run");
  expect(worksLine([], ENGLISH)).toBe("nothing");
});

/** A week with a run on one of its dates. */
const withRunOn = (on: string): Week => ({
  ...week,
  days: dates.map((date) => ({ date, works: date === on ? [run] : [], free: null })),
});

test("a piece that is moved again before the page has drawn its move is the same piece, there and back", () => {
  const moves: Followed = new Map();
  const go = (from: string, to: string) => moves.set(from, keyAfter(from, to));
  go("2026-11-23 run", "2026-11-24");
  go("2026-11-24 run", "2026-11-25");
  expect(followed(withRunOn("2026-11-25"), moves, "2026-11-23 run")).toBe("2026-11-25 run");
  go("2026-11-25 run", "2026-11-23");
  for (const drawn of ["2026-11-23 run", "2026-11-24 run", "2026-11-25 run"])
    expect(followed(withRunOn("2026-11-23"), moves, drawn)).toBe("2026-11-23 run");
  // Taken out of the week: found nowhere, and looked for no longer than it takes.
  const gone = withRunOn("2026-12-01");
  expect(pieceOf(gone, followed(gone, moves, "2026-11-23 run"))).toBeNull();
});

test("the days of a week stand in the runner's order, and a date knows its own", () => {
  expect(weekdaysFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(weekdaysFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
  expect(["2026-11-23", "2026-11-29"].map(weekdayOf)).toEqual([1, 7]);
});
