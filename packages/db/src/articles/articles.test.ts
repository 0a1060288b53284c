import { ARTICLE_NUMBERS } from "@springback/core/articles";
import { PRACTICE, STUDIES } from "@springback/core/sources";
import { describe, expect, test } from "vitest";
import { ARTICLES, FRENCH_ARTICLES, TOPICS } from "#articles/articles.ts";
import { LOCALES } from "#articles/locale.ts";
import { sayArticle, saidNumbers } from "#articles/say-article.ts";
import type { SaidNumbers } from "#articles/topic.ts";

const IN_BOTH = TOPICS.flatMap((topic) =>
  LOCALES.map((locale) => [topic.topic, locale, topic] as const),
);

/** Words as a reader counts them. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\d]+(?:['’-]\p{L}+)*/gu) ?? [];

/** Nothing at all is zero on the scale; a list counts itself. */
const typed = (text: string): readonly string[] =>
  text
    .replaceAll(/^\d\. /gmu, "")
    .replaceAll(/\b(?:is|c'est) 0(?=\.|,)/gu, "")
    .match(/\d+/gu) ?? [];

/** Numbers in letters beside what they count. */
const SPELT =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|trente) (?:sessions|séances|seconds?|minutes?|hours?|days|weeks|months|years|per cent|millimetres|times|sets|raises|secondes?|heures?|jours|semaines|mois|ans|pour cent|séries|fois)\b/iu;

describe("what there is to read", () => {
  test("is fourteen to twenty-four articles, so that a runner could read them all", () => {
    expect(TOPICS.length).toBeGreaterThanOrEqual(14);
    expect(TOPICS.length).toBeLessThanOrEqual(24);
  });

  test("has a name and an address of its own in each language", () => {
    expect(new Set(TOPICS.map(({ topic }) => topic)).size).toBe(TOPICS.length);
    for (const articles of [ARTICLES, FRENCH_ARTICLES]) {
      expect(new Set(articles.map(({ slug }) => slug)).size).toBe(TOPICS.length);
      for (const { slug } of articles) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    }
  });

  test.each(IN_BOTH)("%s is a short read in %s: 120 to 260 words", (_, locale, topic) => {
    const { title, summary, body } = sayArticle(topic, locale);
    expect(wordsOf(body).length).toBeGreaterThanOrEqual(120);
    expect(wordsOf(body).length).toBeLessThanOrEqual(260);
    expect(title.length).toBeLessThanOrEqual(80);
    expect(summary.length).toBeLessThanOrEqual(110);
  });

  const known = new Set([...STUDIES, ...PRACTICE].map(([key]) => key));
  test.each(TOPICS.map((one) => [one.topic, one] as const))(
    "%s names sources the handbook knows, and the day it was looked through",
    (_, { sources, reviewed }) => {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((source) => !known.has(source))).toEqual([]);
      expect(new Date(`${reviewed}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reviewed);
    },
  );
});

describe("a number in an article", () => {
  /** Every number replaced, so that a digit that is left was typed. */
  const blank = Object.fromEntries(
    Object.keys(ARTICLE_NUMBERS).map((name) => [name, "some"]),
  ) as SaidNumbers;
  test.each(IN_BOTH)("is the rules' own: none is typed in %s, %s", (_, locale, topic) => {
    const { title, summary, body } = topic[locale];
    const text = `${title}\n${summary}\n${body(blank)}`;
    expect(typed(text)).toEqual([]);
    expect(text.match(SPELT)?.[0]).toBeUndefined();
  });

  test("is told by some article, in both languages: none is kept for nobody", () => {
    for (const locale of LOCALES) {
      const named = Object.fromEntries(
        Object.keys(ARTICLE_NUMBERS).map((name) => [name, `<${name}>`]),
      ) as SaidNumbers;
      const all = TOPICS.map((topic) => topic[locale].body(named)).join("\n");
      const untold = Object.keys(ARTICLE_NUMBERS).filter((name) => !all.includes(`<${name}>`));
      expect([locale, untold]).toEqual([locale, []]);
    }
  });

  test("begins no line that Markdown would take for a list", () => {
    for (const { body } of [...ARTICLES, ...FRENCH_ARTICLES]) {
      for (const [first = "", ...lines] of body.split(/\n{2,}/u).map((part) => part.split("\n"))) {
        const mistaken = /^\d+\. /u.test(first) ? /^\s+\d+[.)]\s/u : /^\s*\d+[.)]\s/u;
        expect(lines.filter((line) => mistaken.test(line))).toEqual([]);
      }
    }
  });

  test("is written as the language writes it", () => {
    expect(saidNumbers("en").spikeRunners).toBe("5,205");
    expect(saidNumbers("fr").spikeRunners).toBe("5\u202f205");
  });

  test("moves with the rule it comes from", () => {
    const limit = TOPICS.find(({ topic }) => topic === "pain-limit")!;
    for (const locale of LOCALES) {
      const said = limit[locale].body({ ...saidNumbers(locale), limit: "2" });
      expect(said).toContain(locale === "en" ? "Our limit: 2" : "Notre limite : 2");
      expect(sayArticle(limit, locale).body).toContain(`: ${ARTICLE_NUMBERS.limit}\n`);
    }
  });
});

describe("French", () => {
  test.each(FRENCH_ARTICLES.map((one) => [one.slug, one] as const))(
    "is set as it is printed: %s",
    (_, { title, summary, body }) => {
      for (const text of [title, summary, body]) {
        expect(text.match(/[ \n][;:?!»%]|(?<![\s])[;?!»]|«[^\u00a0]/gu)).toBeNull();
        expect(text).not.toContain("'");
        expect(text).not.toMatch(/\d\.\d/u);
        expect(text).not.toMatch(/(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu);
      }
    },
  );
});
