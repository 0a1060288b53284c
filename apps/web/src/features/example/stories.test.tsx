import { journeyOf, SHOWN } from "@springback/core/journeys/told";
import { WordsProvider } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import { sayIn } from "@springback/words/words";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DayByDay } from "#features/example/day-by-day.tsx";
import { DayView } from "#features/example/day-view.tsx";
import { type SaidDay, sayStory } from "#features/example/said-story.ts";
import { STORIES, type StoryId } from "#features/example/story-days.ts";
import { english } from "#words/core-english.ts";
import { french } from "#words/core-french.ts";
import { type English, TABLES } from "#words/tables.ts";

const LOCALES = ["en", "fr"] as const;

function saidIn(locale: Locale) {
  const table = TABLES[locale];
  const { rules } = { en: english, fr: french }[locale];
  const sayRuns = sayIn<English["runs"]>(table.runs, locale);
  const sessions = { say: sayRuns, locale, units: "km", activities: rules.activities } as const;
  const say = sayIn<English["history"]>(table.history, locale);
  return STORIES.map((story) =>
    sayStory(story, {
      telling: { say, locale, units: "km", rules, sessions },
      say: sayIn<English["example"]>(table.example, locale),
      sayState: sayIn<English["ui"]>(table.ui, locale),
    }),
  );
}

const daysOf = (id: StoryId, locale: Locale = "en"): readonly SaidDay[] =>
  saidIn(locale).find((story) => story.id === id)?.days ?? [];
const factsOf = (day: SaidDay | undefined, part: "told" | "later") =>
  day?.[part].map(({ title, detail }) => `${title}: ${detail}`.replaceAll("\u00a0", " "));

test("each day of each story is answered as the test of the rules has it written, in both languages", () => {
  expect(STORIES.map(({ id }) => id)).toEqual(Object.keys(SHOWN));
  for (const locale of LOCALES)
    for (const { id, days } of saidIn(locale)) {
      const written = journeyOf(id).expected.map(({ lines: [decision = "", because] }) => ({
        decision: decision.split(":")[0],
        because,
      }));
      const shown = days.map(({ answer, reasons }) => ({
        decision: answer.decision,
        because: `because ${reasons.map(({ rule }) => rule).join(", ")}`,
      }));
      expect(shown, id).toEqual(written);
    }
});

test("a day tells what was known by its answer, and apart from it what came later", () => {
  const [first, second] = daysOf("lag");
  expect(factsOf(first, "told")).toEqual([
    "Where it is, and since when: Right, the middle of the tendon, usual pain 1 of 10, longest run 12 km, for 20 weeks",
    "First steps: pain 1 of 10, stiff for 5 min",
    "How it felt: pain 1 of 10, no limp",
  ]);
  expect(factsOf(first, "later")).toEqual([
    "Run, 6 km, 38 min: pain before 1 of 10, at worst 2 of 10, after 1 of 10, no limp, effort 3 of 10",
  ]);
  expect(first?.planned).toBe("Planned: Run, 6 km");
  expect(second?.planned).toBe("Nothing planned");
  expect(second?.name).toBe("Day 2 of 9: Tuesday 3 March");
});

test("a morning without a word tells nothing, and waits", () => {
  const silent = daysOf("silence").filter(({ told }) => told.length === 0);
  expect(silent.map(({ state }) => state)).toEqual(["rest", "rest", "rest"]);
});

test("a warning sign is the fourth state until a go-ahead, whatever is felt, and stands in no other story", () => {
  const seen = daysOf("flag").map(({ state, flag }) => [state, flag !== null]);
  const see = ["see", true];
  expect(seen).toEqual([["run", false], see, see, see, ["run", false], ["modify", false]]);
  for (const { id, days } of saidIn("en"))
    if (id !== "flag") expect(days.filter(({ state }) => state === "see")).toEqual([]);
});

test("every day has words for all it tells, in both languages", () => {
  for (const locale of LOCALES)
    for (const { title, lead, days } of saidIn(locale))
      for (const { name, word, planned, answer, reasons } of days) {
        const { headline, because } = answer;
        const sentences = reasons.flatMap(({ title: rule, sentence, source }) => [
          ...[String(rule), String(sentence), source],
        ]);
        for (const text of [title, lead, name, word, planned, headline, because, ...sentences])
          expect(text, name).toMatch(/^[^{}]+$/);
        expect(sentences.join()).not.toMatch(/undefined|null/);
      }
});

function drawn(part: React.ReactNode, locale: Locale = "en"): string {
  const { ui, example, guidance } = TABLES[locale];
  return renderToStaticMarkup(
    <WordsProvider locale={locale} tables={{ ui, example, guidance }}>
      {part}
    </WordsProvider>,
  );
}
const statesIn = (html: string) =>
  [...html.matchAll(/data-decision="(\w+)"/g)].map(([, one]) => one);

test("the first day of the first story stands there without any script, and nothing of the days to come", () => {
  for (const locale of LOCALES) {
    const stories = saidIn(locale);
    const html = drawn(<DayByDay stories={stories} />, locale);
    expect(statesIn(html)).toEqual(["run"]);
    const [first, second] = stories[0]?.days ?? [];
    expect(html).toContain(first?.answer.because);
    expect(html).not.toContain(second?.answer.because);
    for (const { title, lead } of stories)
      for (const text of [title, lead]) expect(html).toContain(text);
  }
});

test("a day with a warning sign says what to do, and gives no decision about running", () => {
  for (const locale of LOCALES)
    for (const day of daysOf("flag", locale).filter(({ flag }) => flag !== null)) {
      const html = drawn(<DayView day={day} />, locale);
      expect(statesIn(html)).toEqual(["see"]);
      expect(html).toContain(day.flag?.action);
      expect(html).toContain(day.flag?.locked);
      expect(html).not.toContain("<button");
    }
});

test("each day names the rule that decided, with its source", () => {
  for (const day of daysOf("back")) {
    const html = drawn(<DayView day={day} />);
    for (const { rule, source } of day.reasons) {
      expect(html).toContain(`>${rule}<`);
      expect(html.replaceAll("&#x27;", "'")).toContain(source);
    }
  }
});
