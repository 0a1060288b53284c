import { spaced } from "@springback/words/typography";
import { expect, test } from "vitest";
import { TABLES } from "#words/tables.ts";

const sentencesOf = (locale: "en" | "fr"): [string, string][] =>
  Object.entries(TABLES[locale]).flatMap(([feature, table]) =>
    Object.entries(table).flatMap(([key, entry]) =>
      Object.values(typeof entry === "string" ? [entry] : entry).map(
        (sentence): [string, string] => [`${feature}.${key}`, sentence],
      ),
    ),
  );

test("a runner who reads French reads French everywhere", () => {
  const inFrench = Object.fromEntries(sentencesOf("fr"));
  const alike = sentencesOf("en").filter(([key, sentence]) => inFrench[key] === sentence);
  // A name with what somebody is, units, words that both languages share, and a sentence that is all holes.
  expect(alike.map(([key]) => key)).toEqual([
    ...["account.named", "more.messages", "progress.minutes", "progress.lagCount"],
    ...["progress.distanceHead", "progress.minutesHead"],
    ...["runs.verdict", "runs.insteadLine", "runs.distance", "runs.date", "settings.mi"],
    ...["shoes.dropLabel", "welcome.nextAt", "whatIf.far", "whatIf.alone"],
  ]);
  for (const [key, sentence] of [...sentencesOf("en"), ...sentencesOf("fr")])
    expect(sentence.trim(), key).not.toBe("");
});

test("French sentences keep their signs on the line of the word before, and curl their apostrophes", () => {
  for (const [key, sentence] of sentencesOf("fr")) {
    expect(sentence, key).toBe(spaced(sentence));
    expect(sentence, key).not.toMatch(/'|\d\.\d/);
  }
});
