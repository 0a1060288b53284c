import { WordsProvider } from "@springback/ui/primitives/words-provider";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ruleSentences } from "#features/week/rule-sentences.ts";
import { Told } from "#features/week/use-speaking.ts";
import { TriedCases } from "#features/what-if/tried-cases.tsx";
import type { TriedCase } from "#features/what-if/tried-words.ts";
import { TABLES } from "#words/tables.ts";

const run = { activity: "run", distanceM: 9000 } as const;
const caseOf = (mornings: TriedCase["mornings"], rule: string | null): TriedCase => ({
  ...{ mornings, pain: mornings === "worst" ? 4 : 0 },
  days: [
    {
      date: "2026-11-23",
      unplanned: { decision: "modify", rule },
      works: [{ work: run, isAsked: true, outcome: "swapped", done: null, rule }],
    },
    { date: "2026-11-24", unplanned: { decision: "modify", rule }, works: [] },
  ],
});

const drawn = (locale: "en" | "fr", ...cases: TriedCase[]): string => {
  const { ui, week, whatIf } = TABLES[locale];
  return renderToStaticMarkup(
    <WordsProvider locale={locale} tables={{ ui, week, whatIf }}>
      <Told value={ruleSentences(locale)}>
        <TriedCases cases={cases} />
      </Told>
    </WordsProvider>,
  ).replaceAll("&#x27;", "'");
};
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one]) => one);

test.each(["en", "fr"] as const)(
  "whoever wonders at a change is led to its rule on the page, told once and in its own words: %s",
  (locale) => {
    const html = drawn(locale, caseOf("best", "B7"), caseOf("worst", "B3"));
    const led = new Set(all(html, /href="#([^"]+)"/g));
    const there = all(html, /id="(rule-[^"]+)"/g);
    expect([...led]).toEqual(["rule-B7", "rule-B3"]);
    expect(there).toEqual(["rule-B7", "rule-B3"]);
    const { rules } = ruleSentences(locale);
    for (const rule of ["B7", "B3"]) expect(html).toContain(rules[rule]?.sentence);
  },
);

test("every line of a day has its shape and its words, and each case says what its mornings are", () => {
  const html = drawn("en", caseOf("best", null), caseOf("worst", "B3"));
  expect(all(html, /data-shape="(\w+)"/g)).toEqual(["modify", "modify", "modify", "modify"]);
  expect(html.split("Low impact instead").length - 1).toBe(2);
  expect(html).toContain("No pain on any day: 0 of 10.");
  expect(html).toContain("Above your limit: 4 of 10 each day.");
  expect(all(html, /data-summary="(\w+)"/g)).toEqual(["best", "worst"]);
});

test("where nothing is changed no rule is told", () => {
  expect(drawn("en", caseOf("best", null))).not.toContain("The rules behind it");
});
