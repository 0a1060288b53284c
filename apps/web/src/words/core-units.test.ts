import { distance } from "@springback/core/explain";
import { LOCALES } from "@springback/words/locale";
import { distanceWords, UNITS } from "@springback/words/measures";
import { expect, test } from "vitest";
import { coreWordsIn } from "#words/core-words.ts";

test("a distance reads alike wherever it stands: in a sentence of the rules, and beside a run", async () => {
  for (const locale of LOCALES)
    for (const units of UNITS) {
      const { rules } = await coreWordsIn(locale, units);
      for (let metres = 0; metres < 60_000; metres += 7)
        expect(distance(metres, rules)).toBe(distanceWords(metres, locale, units));
    }
});
