import type { Entry } from "@springback/core/timeline";
import { WordsProvider } from "@springback/ui/primitives/words-provider";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { day, feels, intake, raises, stage, told } from "#features/tests/fixtures/told.ts";
import { TestList } from "#features/tests/test-list.tsx";
import { TABLES } from "#words/tables.ts";

function read(entries: readonly Entry[], locale: "en" | "fr" = "en"): string {
  const { tests, ladder } = TABLES[locale];
  return renderToStaticMarkup(
    <WordsProvider locale={locale} tables={{ tests, ladder }}>
      <TestList measures={told(entries, { locale })} onChoose={() => undefined} />
    </WordsProvider>,
  );
}
const by = (...entries: readonly Entry[]): string => read([intake(), stage("S2"), ...entries]);
const ways = (html: string): number => html.split("Take this test: ").length - 1;

test("whoever can't take a test reads why, and where to go instead", () => {
  const flag: Entry = { kind: "flag", at: day(19), flag: "RF-FH" };
  expect(by(feels(0), flag)).toMatch(/Not while this is open: [^:.]+\. Tests come back/u);
  expect(by()).toMatch(/Check in first.*href="\/check-in"/u);
  expect(by(feels(6))).toMatch(/today’s answer is to rest.*href="\/today\/why"/u);
  expect(by(feels(4))).toMatch(/which is to be a light day: \S.*href="\/today\/why"/u);
  for (const html of [by(feels(0), flag), by(), by(feels(6)), by(feels(4))])
    expect(ways(html)).toBe(0);
});

test("each open test has its way in, and the ladder's gate with how far it is beside it", () => {
  const html = read([intake(), stage("S2"), raises(10, 18, 26), feels(1)]);
  expect(ways(html)).toBe(4);
  expect(html).toContain("18 of 20, 2 to go");
  expect(html).toMatch(/Last on 10 Nov: 18 and 26, pain 1 of 10\./u);
  const early = read([intake(), stage("S1"), feels(1)]);
  expect(ways(early)).toBe(1);
  expect(early).toContain("It comes with the stage “Strong”");
});

test("a runner who reads French reads the same in French", () => {
  const html = read([intake(), stage("S2"), raises(20, 18, 26), feels(1)], "fr");
  expect(html).toContain("18, encore 2 pour arriver à 20");
  expect(html).toContain("Fait aujourd’hui.");
  expect(html).toContain("Corriger la réponse d’aujourd’hui");
  expect(html).not.toMatch(/\b(?:Take|Done|Last|Not)\b/u);
});
