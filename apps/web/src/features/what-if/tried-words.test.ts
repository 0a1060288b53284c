import { sayIn } from "@springback/words/words";
import { describe, expect, test } from "vitest";
import { ruleSentences } from "#features/week/rule-sentences.ts";
import {
  rowsOf,
  rulesIn,
  type SayingTried,
  summaryOf,
  type TriedCase,
} from "#features/what-if/tried-words.ts";
import { TABLES } from "#words/tables.ts";

const speaking = (locale: "en" | "fr", units: "km" | "mi"): SayingTried => ({
  say: sayIn(TABLES[locale].week, locale),
  sayTried: sayIn(TABLES[locale].whatIf, locale),
  ...{ locale, units, told: ruleSentences(locale) },
});
const ENGLISH = speaking("en", "km");

type Day = TriedCase["days"][number];
type Tried = Day["works"][number];

const run: Tried = {
  work: { activity: "run", load: "medium", distanceM: 9000 },
  ...{ isAsked: true, outcome: "kept", done: null, rule: null },
};
const capped: Tried = {
  ...{ ...run, outcome: "changed", rule: "B6" },
  done: { ...run.work, distanceM: 6600 },
};
const strength: Tried = {
  ...{ ...run, isAsked: false, outcome: "swapped", rule: "B3" },
  work: { activity: "strength" },
};
const day = (
  works: Tried[],
  unplanned: Day["unplanned"] = { decision: "run", rule: null },
): Day => ({
  ...{ date: "2026-11-23", works, unplanned },
});
const aCase = (...days: Day[]): TriedCase => ({ mornings: "best", pain: 0, days });
const linesOf = (...works: Tried[]) =>
  rowsOf(aCase(day(works)), ENGLISH).flatMap(({ lines }) => lines);

describe("a row of the seven days", () => {
  test("tells each outcome by a word and a shape of its own kind, and a change by its rule", () => {
    const dropped: Tried = { ...run, outcome: "dropped", rule: "B7" };
    expect(linesOf(run, capped, strength, dropped)).toEqual([
      { what: "Run, 9 km (what you ask)", state: "run", words: "As you asked", rule: null },
      { what: "Run, 9 km (what you ask)", state: "modify", words: "Up to 6.6 km", rule: "B6" },
      { what: "Strength", state: "modify", words: "Low impact instead", rule: "B3" },
      { what: "Run, 9 km (what you ask)", state: "rest", words: "Left out", rule: "B7" },
    ]);
  });

  test("holds a run that was asked for in minutes to the distance the rules answer with", () => {
    const work = { activity: "run" as const, durationMin: 30 };
    const [line] = linesOf({ ...capped, work, done: { ...work, distanceM: 6600 } });
    expect(line).toMatchObject({ what: "Run, 30 min (what you ask)", words: "Up to 6.6 km" });
  });

  test("names a step of the walk-run table, other exercises, and a coach's word for what they are", () => {
    const step: Tried = { ...capped, done: { activity: "run", step: "WR-A/0" } };
    const lift: Tried = { ...strength, outcome: "changed", done: strength.work };
    const coach: Tried = { ...capped, rule: "OVERRIDE", done: run.work };
    expect(linesOf(step, lift, coach).map(({ words }) => words)).toEqual([
      ...["Walk and run instead", "With other exercises or sets", "Changed"],
    ]);
  });

  test("says of a day with nothing planned what it would be open for", () => {
    const words = (["run", "modify", "rest"] as const).map((decision) => {
      const unplanned = { decision, rule: decision === "run" ? null : "B7" };
      return rowsOf(aCase(day([], unplanned)), ENGLISH)[0]?.lines[0];
    });
    expect(words.map((line) => line?.state)).toEqual(["run", "modify", "rest"]);
    expect(new Set(words.map((line) => line?.words)).size).toBe(3);
    expect(new Set(words.map((line) => line?.what))).toEqual(new Set(["Nothing planned"]));
    expect(words.map((line) => line?.rule)).toEqual([null, "B7", "B7"]);
  });

  test("counts in the runner's units", () => {
    const said = rowsOf(aCase(day([capped])), speaking("fr", "mi"))[0]?.lines[0];
    expect(said?.words.replaceAll("\u00a0", " ")).toBe("Jusqu’à 4,1 mi");
  });
});

const said = (...works: Tried[]) => summaryOf(aCase(day(works)), ENGLISH);

describe("a case in one sentence", () => {
  test("says what becomes of the run, and whether anything else would change for it", () => {
    const stays: Tried = { ...strength, outcome: "kept", rule: null };
    expect(said(run)).toBe("The run could be done as you asked.");
    expect(said(capped, stays, stays)).toBe(
      "The run could go up to 6.6 km, and all else that is planned would stay.",
    );
    expect(said(run, strength)).toBe(
      "The run could be done as you asked, and the one other session planned would change.",
    );
    expect(said(run, strength, stays, stays)).toBe(
      "The run could be done as you asked, and 1 of the 3 other sessions planned would change.",
    );
  });

  test("never says that a run could be done where the rules leave none of it", () => {
    for (const outcome of ["swapped", "dropped"] as const)
      expect(said({ ...run, outcome, rule: "B3" })).not.toMatch(/could/);
  });
});

test("the rules behind the changes are told once each, and each has its words in both languages", () => {
  const cases = [
    aCase(day([capped, strength])),
    aCase(day([strength], { decision: "rest", rule: "B4" })),
  ];
  expect(rulesIn(cases, ENGLISH)).toEqual(["B6", "B3"]);
  for (const { told } of [ENGLISH, speaking("fr", "km")])
    for (const rule of ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "BP", "W-SIMULATED"])
      expect(told.rules[rule]?.title, rule).toBeTruthy();
});
