import { WordsProvider } from "@springback/ui/primitives/words-provider";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Carry } from "#features/week/use-carry.ts";
import type { Work } from "#features/week/week-words.ts";
import { WorkRow } from "#features/week/work-row.tsx";
import { TABLES } from "#words/tables.ts";

const TODAY = "2026-11-20";
const RUN: Work = {
  ...{ work: { activity: "run", distanceM: 5000 }, why: null },
  ...{ state: "planned", closed: null, targets: [] },
};
const STRENGTH: Work = { ...RUN, work: { activity: "strength" } };
const nothing = () => {};
const idle: Carry = {
  carried: null,
  said: { words: "", isRefusal: false },
  keys: () => nothing,
  put: nothing,
  leave: nothing,
};

/** Where a piece of work on a date leads. */
function leads(work: Work, date = TODAY): string | undefined {
  const html = renderToStaticMarkup(
    <WordsProvider locale="en" tables={{ week: TABLES.en.week }}>
      <WorkRow {...{ date, today: TODAY, work }} open carry={idle} />
    </WordsProvider>,
  );
  return /<a href="([^"]+)"/.exec(html)?.[1];
}

test("today's work leads to where it is done, and a run to where it is told of", () => {
  expect(leads(STRENGTH)).toBe("/strength");
  expect(leads(RUN)).toBe("/runs?log");
});

test("what is done, closed, missed or of another day leads nowhere", () => {
  expect(leads({ ...STRENGTH, state: "done" })).toBeUndefined();
  expect(leads({ ...STRENGTH, closed: "RF-DVT" })).toBeUndefined();
  expect(leads({ ...STRENGTH, state: "missed" }, "2026-11-19")).toBeUndefined();
  expect(leads(STRENGTH, "2026-11-21")).toBeUndefined();
});
