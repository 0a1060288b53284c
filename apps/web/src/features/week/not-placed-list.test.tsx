import { WordsProvider } from "@springback/ui/primitives/words-provider";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NotPlacedList } from "#features/week/not-placed-list.tsx";
import { ruleSentences } from "#features/week/rule-sentences.ts";
import { Told } from "#features/week/use-speaking.ts";
import type { Week } from "#features/week/week-words.ts";
import { TABLES } from "#words/tables.ts";

const told = ruleSentences("en");
const left = (date: string, rule: string): Week["notPlaced"][number] =>
  ({ date, activity: "run", why: { rule, facts: {} } }) as Week["notPlaced"][number];

test("a runner who offers every day, or missed many, reads each reason once, over all it holds for", () => {
  const days = ["2026-11-24", "2026-11-26", "2026-11-28"].map((date) => left(date, "W-APART"));
  const html = renderToStaticMarkup(
    <WordsProvider locale="en" tables={{ week: TABLES.en.week }}>
      <Told value={told}>
        <NotPlacedList notPlaced={[...days, left("2026-11-20", "W-MISSED")]} />
      </Told>
    </WordsProvider>,
  );
  const said = (words = "?") => html.replaceAll("&#x27;", "'").split(words).length - 1;
  expect(said(told.rules["W-APART"]?.sentence)).toBe(1);
  expect(said(told.rules["W-MISSED"]?.sentence)).toBe(1);
  for (const day of ["24", "26", "28", "20"]) expect(said(`${day} November`)).toBe(1);
});
