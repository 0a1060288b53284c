import { createHash } from "node:crypto";
import { CONFLICTS } from "@springback/core/conflicts";
import { describe, expect, test } from "vitest";
import { ARTICLES, TOPICS } from "#articles/articles.ts";
import { FOUNDING_SECTIONS, type FoundingSection } from "#founding-article/sections.ts";
import { FOUNDING_TRACES, TRACE } from "#founding-article/traces.ts";
import { type Locale, LOCALES } from "#articles/locale.ts";
import { sayArticle } from "#articles/say-article.ts";
import type { ArticleTopic } from "#articles/topic.ts";

/** A text without line breaks, special spaces and the two kinds of apostrophe. */
const plain = (text: string): string =>
  text.replaceAll(/\s+/gu, " ").replaceAll("’", "'").replaceAll("**", "");
function whole(topic: ArticleTopic, locale: Locale): string {
  const { title, summary, body } = sayArticle(topic, locale);
  return `${title}\n${summary}\n${body}`;
}

describe("the founding article", () => {
  const sections = Object.entries(FOUNDING_SECTIONS);

  test.each(sections)("has its section on %s told by an article", (section) => {
    const telling = TOPICS.filter(({ covers }) => covers.includes(section as FoundingSection));
    expect(telling.length).toBeGreaterThan(0);
  });

  test("is corrected in every point the handbook names, each in one section", () => {
    const corrected = sections.flatMap(([, row]) => row.corrected.map(({ conflict }) => conflict));
    expect(corrected.toSorted()).toEqual(CONFLICTS.map(({ topic }) => topic).toSorted());
  });

  const corrections = sections.flatMap(([section, row]) =>
    row.corrected.map((correction) => [correction.conflict, section, correction] as const),
  );
  test.each(corrections)("is told otherwise on “%s”, in both languages", (_, section, row) => {
    const topic = TOPICS.find((one) => one.topic === row.topic);
    expect(topic?.covers).toContain(section);
    for (const locale of LOCALES) expect(plain(whole(topic!, locale))).toContain(row[locale]);
  });

  const traces = new Set(FOUNDING_TRACES.match(/[\da-f]{8}/gu));
  const copied = (text: string): readonly string[] => {
    const words =
      text
        .toLowerCase()
        .replaceAll("’", "'")
        .match(/[a-z0-9']+/gu) ?? [];
    return words
      .map((_, place) => words.slice(place, place + TRACE.words).join(" "))
      .filter((run) => {
        const trace = createHash("sha256").update(run).digest("hex").slice(0, TRACE.characters);
        return traces.has(trace);
      });
  };

  test.each(ARTICLES.map((one) => [one.slug, one] as const))("lends no words to %s", (_, one) => {
    expect(copied(`${one.title} . ${one.summary} . ${one.body}`)).toEqual([]);
  });

  test("would be recognised if it did", () => {
    expect(traces.size).toBeGreaterThan(900);
    expect(copied("We say that Achilles tendon injuries are common running injuries here")).toEqual(
      [
        "achilles tendon injuries are common running",
        "tendon injuries are common running injuries",
      ],
    );
  });
});
