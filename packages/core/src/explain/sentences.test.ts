import { describe, expect, test } from "vitest";
import { explain, RULE_IDS } from "#explain/explain.ts";
import { PLYOMETRICS } from "#packs/achilles/plyometrics.ts";
import { PACK_IDS, PACK_RULES } from "#packs/pack-rules.ts";
import { ENGLISH } from "#words/en/words.ts";
import { FRENCH } from "#words/fr/words.ts";
import type { RuleWords } from "#words/words.ts";

type Spelled = readonly (readonly [rule: string, words: string, value: string])[];
type Counted = readonly (readonly [rule: string, words: string])[];

/** A language's number words, and where its sentences use them. */
interface NumberWords {
  readonly words: RuleWords;
  readonly numbers: RegExp;
  /** What a sentence says in words where it reads a parameter, and the value in force that it stands for. */
  readonly spelled: Spelled;
  /** Number words that count the rows of a table or say "again", and no parameter. */
  readonly counted: Counted;
}

const IN_ENGLISH: NumberWords = {
  words: ENGLISH,
  numbers:
    /\b(?:two|three|four|five|six|seven|eight|nine|twelve|twenty|thirty|forty|fifty|sixty|ninety|twice|tenth)\b/giu,
  spelled: [
    ["B6", "a tenth longer", "110%"],
    ["B7", "a day or two", "2 days"],
    ["heelRaise", "Twenty heel raises", "20 raises"],
    ["heelRaise", "Twenty good", "20 raises"],
    ["heelRaise", "nine tenths", "90%"],
    ["run30", "Two easy half hours", "2 runs"],
    ["run30", "Two easy runs", "2 runs"],
    ["run30", "thirty minutes", "30 min"],
    ["heelRaiseLsi", "nine tenths", "90%"],
    ["hopLsi", "nine tenths", "90%"],
    ["calfRaises", "Thirty heel raises", "30 raises"],
    ["calfRaises", "thirty one-leg", "30 raises"],
    ["calfEven", "nine tenths", "90%"],
    ["running4Weeks", "Four steady weeks", "4 weeks"],
    ["running4Weeks", "last four weeks", "4 weeks"],
    ["C-TREND", "two weeks in a row", "2 weeks"],
    ["C-TIME", "and two from the age", "14 days"],
    ["WR-A", "two days apart", "48 h"],
    ["WR-D", "at most two", "2 levels"],
    ["W-LONG", "a tenth more", "110%"],
  ],
  counted: [
    ["WR-A", "Thirty minutes in five steps"],
    ["WR-A", "each step twice"],
    ["WR-B", "Six phases, each at least twice"],
    ["WR-B", "each phase twice"],
    ["WR-D", "Eight levels"],
  ],
};

const IN_FRENCH: NumberWords = {
  words: FRENCH,
  numbers:
    /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|douze|vingt|trente|quarante|cinquante|soixante|dixièmes?)(?!\p{L})/giu,
  spelled: [
    ["B6", "plus d’un dixième", "110 %"],
    ["B7", "un jour ou deux", "2 jours"],
    ["heelRaise", "neuf dixièmes", "90 %"],
    ["run30", "Deux demi-heures", "2 sorties"],
    ["run30", "Deux sorties faciles", "2 sorties"],
    ["heelRaiseLsi", "neuf dixièmes", "90 %"],
    ["hopLsi", "neuf dixièmes", "90 %"],
    ["calfEven", "neuf dixièmes", "90 %"],
    ["C-TREND", "deux semaines de suite", "2 semaines"],
    ["C-TIME", "et deux à partir", "14 jours"],
    ["WR-A", "à deux jours d’écart", "48 h"],
    ["WR-D", "deux au plus", "2 niveaux"],
    ["W-LONG", "un dixième de plus", "110 %"],
  ],
  counted: [
    ["run30", "toutes les deux"],
    ["WR-A", "Trente minutes en cinq paliers"],
    ["WR-A", "chaque palier deux fois"],
    ["WR-A", "les deux fois"],
    ["WR-B", "Six phases, chacune deux fois"],
    ["WR-B", "chaque phase deux fois"],
    ["WR-B", "entre les deux"],
    ["WR-D", "Huit niveaux"],
    ["heelRaiseLsi", "des deux côtés"],
    ["hopLsi", "des deux côtés"],
    ["C-MORNINGS", "des deux semaines"],
    ["SH-RAISE", "les deux chaussures"],
  ],
};

const textOf = (rule: string, words: RuleWords): string => {
  const { title, sentence } = explain(rule, words);
  return `${title}. ${sentence}`;
};

/** A language may keep a number and its unit on one line. */
const plainly = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, " ");

describe.each([
  ["English", IN_ENGLISH],
  ["French", IN_FRENCH],
] as const)("a number written in words in %s", (_, { words, numbers, spelled, counted }) => {
  test.each(RULE_IDS.filter((rule) => explain(rule, words).parameters.length > 0))(
    "in %s is the one in force",
    (rule) => {
      const known = [...spelled, ...counted].filter(([id]) => id === rule);
      const rest = known.reduce(
        (text, [, said]) => {
          expect(text).toContain(said);
          return text.replace(said, "");
        },
        textOf(rule, words),
      );
      expect(rest.match(numbers) ?? []).toEqual([]);
      const values = explain(rule, words).parameters.map(({ value }) => plainly(value));
      for (const [, said, value] of spelled.filter(([id]) => id === rule))
        expect(values, said).toContain(value);
    },
  );
  test("counts the steps of a walk-run table as many as there are", () => {
    expect(words.walkRun.tables["WR-A"].steps).toHaveLength(5 + 1);
    expect(words.walkRun.tables["WR-B"].steps).toHaveLength(6);
    expect(words.walkRun.tables["WR-D"].steps).toHaveLength(8);
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
    for (const words of [ENGLISH, FRENCH])
      expect(textOf("W-JUMPS", words).match(/\d+/gu)?.map(Number)).toEqual(hours);
  });
});
