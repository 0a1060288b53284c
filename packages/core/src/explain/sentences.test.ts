import { describe, expect, test } from "vitest";
import { explain, RULE_IDS } from "#explain/explain.ts";
import { PLYOMETRICS } from "#packs/achilles/plyometrics.ts";
import { PACK_IDS, PACK_RULES } from "#packs/pack-rules.ts";
import { ENGLISH } from "#words/en/words.ts";

const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|twelve|twenty|thirty|forty|fifty|sixty|ninety|twice|tenth)\b/giu;

/** What a sentence says in words where it reads a parameter, and the value in force that it stands for. */
const SPELLED: readonly (readonly [rule: string, words: string, value: string])[] = [
  ["B6", "a tenth longer", "110 %"],
  ["B7", "a day or two", "2 days"],
  ["heelRaise", "Twenty heel raises", "20 raises"],
  ["heelRaise", "Twenty good", "20 raises"],
  ["heelRaise", "nine tenths", "90 %"],
  ["run30", "Two easy half hours", "2 runs"],
  ["run30", "Two easy runs", "2 runs"],
  ["run30", "thirty minutes", "30 min"],
  ["heelRaiseLsi", "nine tenths", "90 %"],
  ["hopLsi", "nine tenths", "90 %"],
  ["calfRaises", "Thirty heel raises", "30 raises"],
  ["calfRaises", "thirty one-leg", "30 raises"],
  ["calfEven", "nine tenths", "90 %"],
  ["running4Weeks", "Four steady weeks", "4 weeks"],
  ["running4Weeks", "last four weeks", "4 weeks"],
  ["C-TREND", "two weeks in a row", "2 weeks"],
  ["C-TIME", "and two from the age", "14 days"],
  ["WR-A", "two days apart", "48 h"],
  ["WR-D", "at most two", "2 levels"],
  ["W-LONG", "a tenth more", "110 %"],
];

/** Number words that count the rows of a table or say "again", and no parameter. */
const COUNTED: readonly (readonly [rule: string, words: string])[] = [
  ["WR-A", "Thirty minutes in five steps"],
  ["WR-A", "each step twice"],
  ["WR-B", "Six phases, each at least twice"],
  ["WR-B", "each phase twice"],
  ["WR-D", "Eight levels"],
];

const textOf = (rule: string): string => {
  const { title, sentence } = explain(rule, ENGLISH);
  return `${title}. ${sentence}`;
};

describe("a number written in words", () => {
  test.each(RULE_IDS.filter((rule) => explain(rule, ENGLISH).parameters.length > 0))(
    "in %s is the one in force",
    (rule) => {
      const known = [...SPELLED, ...COUNTED].filter(([id]) => id === rule);
      const rest = known.reduce((text, [, words]) => {
        expect(text).toContain(words);
        return text.replace(words, "");
      }, textOf(rule));
      expect(rest.match(NUMBER_WORD) ?? []).toEqual([]);
      const values = explain(rule, ENGLISH).parameters.map(({ value }) => value);
      const said = SPELLED.filter(([id]) => id === rule);
      for (const [, words, value] of said) expect(values, words).toContain(value);
    },
  );
  test("counts the steps of a walk-run table as many as there are", () => {
    expect(ENGLISH.walkRun.tables["WR-A"].steps).toHaveLength(5 + 1);
    expect(ENGLISH.walkRun.tables["WR-B"].steps).toHaveLength(6);
    expect(ENGLISH.walkRun.tables["WR-D"].steps).toHaveLength(8);
  });
});

describe("a number in a sentence of the data", () => {
  test.each(PACK_IDS)("of %s is the limit that decides", (pack) => {
    const { cap, says } = PACK_RULES[pack].pain;
    expect(says).toMatch(
      cap === 0 ? /\bno pain at all\b/u : new RegExp(`up to ${cap} of 10`, "iu"),
    );
    expect(says.match(/\d+/gu) ?? []).toEqual(cap === 0 ? [] : [String(cap), "10"]);
  });
  test("about jumps is the rest of the ladder's rows", () => {
    const hours = [...new Set(PLYOMETRICS.map(({ restHours }) => restHours))].filter(Boolean);
    expect(textOf("W-JUMPS").match(/\d+/gu)?.map(Number)).toEqual(hours);
  });
});
