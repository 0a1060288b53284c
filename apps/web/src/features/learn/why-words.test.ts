import { RULE_IDS } from "@springback/core/explain";
import type { Locale } from "@springback/words/locale";
import { sayIn } from "@springback/words/words";
import { expect, test } from "vitest";
import { sayWhy } from "#features/learn/why-words.ts";
import { english } from "#words/core-english.ts";
import { french } from "#words/core-french.ts";
import { type English, TABLES } from "#words/tables.ts";

function spoken(locale: Locale) {
  const core = { en: english, fr: french }[locale];
  return { core, say: sayIn<English["learn"]>(TABLES[locale].learn, locale) };
}

test.each(["en", "fr"] as const)(
  "whatever brought an article to a day, a runner reads what it was (%s)",
  (locale) => {
    const words = spoken(locale);
    const vague = words.say("whyToday");
    const ties = [
      ...RULE_IDS.map((value) => ({ part: "rules", value })),
      ...["S0", "S1", "S2", "S3", "S4", "maintain"].map((value) => ({ part: "stages", value })),
      ...["holdsWeek", "heelRaise", "hopLsi", "score"].map((value) => ({ part: "gates", value })),
      ...["both", "insertional", "unsure"].map((value) => ({ part: "sites", value })),
      ...["highRisk", "over", "pending", "unknown"].map((value) => ({ part: "verdicts", value })),
      ...["swapLowImpact", "walkRun", "capDistance", "lightDayOnly", "substitute"].map((value) => ({
        ...{ part: "hows", value },
      })),
      ...[{ part: "steps", value: "regress" }],
      ...[{ part: "flare", value: "open" }],
      ...[{ part: "decisions", value: "rest" }],
    ];
    expect(ties.filter((tie) => sayWhy(tie, words) === vague)).toEqual([]);
    for (const tie of ties) expect(sayWhy(tie, words)).not.toMatch(/[{}]/);
  },
);

test("a safety sign, a rule, a test and a stage are told apart", () => {
  const words = spoken("en");
  const why = (part: string, value: string) => sayWhy({ part, value }, words);
  expect(why("rules", "B3")).toBe("Because of a rule of today: Pain is over your limit");
  expect(why("rules", "RF-DVT")).toBe(
    "Because a safety sign is open: Your calf needs a check today",
  );
  expect(why("rules", "SH-RAISE")).toBe("Because of your shoes: Raise the heel for a while");
  expect(why("stages", "S2")).toBe("Because of the stage you are at: Strong");
  expect(why("hows", "of another version")).toBe("Because of today’s answer");
});
