import type { Locale } from "@springback/words/locale";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { useLocale, useTable, WordsProvider } from "#primitives/words-provider.tsx";

const english = {
  run: "Run",
  rest: { one: "Rest for one day", other: "Rest for {n} days" },
} as const;
const french = {
  run: "Courir",
  rest: { one: "Repos pendant un jour", other: "Repos pendant {n} jours" },
};

function Card() {
  const say = useTable<typeof english>("card");
  return [useLocale(), say("run"), say("rest", { n: 2 })].join(", ");
}

const drawn = (locale: Locale, ...tables: readonly Readonly<Record<string, typeof french>>[]) =>
  renderToStaticMarkup(
    tables.reduceRight(
      (inside, table) => (
        <WordsProvider locale={locale} tables={table}>
          {inside}
        </WordsProvider>
      ),
      <Card />,
    ),
  );

test("a card speaks the language of the page it stands on", () => {
  expect(drawn("fr", { card: french })).toBe("fr, Courir, Repos pendant 2 jours");
  expect(drawn("en", { card: english })).toBe("en, Run, Rest for 2 days");
});

test("a page's words come on top of those of its frame and don't take them away", () => {
  expect(drawn("fr", { card: french }, { other: french })).toContain("Courir");
});

test("words that a page forgot to bring are an error at once, not a blank", () => {
  expect(() => drawn("fr", { other: french })).toThrow(/words of "card" weren't brought/);
});
