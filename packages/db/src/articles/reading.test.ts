import { PRACTICE, STUDIES } from "@springback/core/sources";
import { expect, test } from "vitest";
import { ARTICLES, FRENCH_ARTICLES, TOPICS } from "#articles/articles.ts";
import { LOCALES } from "#articles/locale.ts";
import { CHAPTERS, isAsReviewed, readingOf } from "#articles/reading.ts";
import { REFERENCES } from "#articles/references/en.ts";

test("every article says what stands behind it, in the reader's language", () => {
  for (const { topic, sources } of TOPICS) {
    const [english, french] = LOCALES.map((locale) => readingOf(topic, locale)?.sources ?? []);
    expect([topic, english?.length]).toEqual([topic, sources.length]);
    expect(french?.filter((line) => english?.includes(line))).toEqual([]);
    for (const line of french ?? []) {
      expect(line).not.toMatch(/'| [:;!?]/u);
    }
  }
});

test("a source is one the handbook knows, and stands behind some article", () => {
  const known = new Set([...STUDIES, ...PRACTICE].map(([key]) => key));
  const named = new Set<string>(TOPICS.flatMap(({ sources }) => sources));
  expect(Object.keys(REFERENCES).filter((key) => !known.has(key))).toEqual([]);
  expect(Object.keys(REFERENCES).filter((key) => !named.has(key))).toEqual([]);
});

test("there is something to read in every part of the road, and the parts follow each other", () => {
  const told = TOPICS.map(({ topic }) => readingOf(topic, "en"));
  for (const chapter of CHAPTERS)
    expect(told.filter((one) => one?.chapter === chapter).length).toBeGreaterThan(1);
  expect(told.map((one) => one?.place)).toEqual(TOPICS.map((_, place) => place));
});

test("an article that somebody else wrote belongs to no part, and has nothing of ours behind it", () => {
  expect(readingOf(null, "en")).toBeNull();
  expect(readingOf("warm-up", "fr")).toBeNull();
});

test("a text that somebody changed, or whose numbers the rules no longer have, wasn't reviewed as it stands", () => {
  for (const one of [...ARTICLES, ...FRENCH_ARTICLES]) expect(isAsReviewed(one)).toBe(true);
  const [first] = ARTICLES;
  for (const change of [{ title: "x" }, { summary: "x" }, { body: "x" }, { topic: null }])
    expect(isAsReviewed({ ...first!, ...change })).toBe(false);
});
