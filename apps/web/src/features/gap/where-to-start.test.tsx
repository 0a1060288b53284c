import { WordsProvider } from "@springback/ui/primitives/words-provider";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WhereToStart } from "#features/gap/where-to-start.tsx";
import type { SaidGap, SaidToday } from "#features/today/said-today.ts";
import { TABLES } from "#words/tables.ts";

const BACK: SaidGap = {
  ...{ days: 12, answeredToday: true, isReturn: true, windowDays: 30 },
  ...{ wayBack: "capped", upTo: "5.5 km" },
};
/** What a runner reads on the first day back. */
function read(gap: Partial<SaidGap>): string {
  const today = { gap: { ...BACK, ...gap }, stage: { name: "Strong", often: "" } };
  const html = renderToStaticMarkup(
    <WordsProvider locale="en" tables={{ gap: TABLES.en.gap }}>
      <WhereToStart today={today as SaidToday} />
    </WordsProvider>,
  );
  return html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}

test("after a gap a runner starts again where the rules say, once, with nothing made up for", () => {
  expect(read({})).toContain("At up to 5.5 km");
  expect(read({ wayBack: "walkRun", upTo: null })).toContain("On the walk and run table");
  expect(read({ wayBack: "gates" })).toContain("With the tests first");
  expect(read({})).toContain("Do today’s part once. Nothing is made up for.");
  expect(read({})).toContain("Your strength step stays “Strong”");
});

test("a few days are no way back to speak of, and none is spoken of while a sign stops running", () => {
  expect(read({ days: 2, isReturn: false })).toBe("");
  expect(read({ wayBack: null })).toBe("");
});
