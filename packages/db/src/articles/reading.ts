import { TOPICS } from "#articles/articles.ts";
import type { Chapter } from "#articles/chapters.ts";
import type { Locale } from "#articles/locale.ts";
import { REFERENCES as IN_ENGLISH } from "#articles/references/en.ts";
import { REFERENCES as IN_FRENCH } from "#articles/references/fr.ts";
import { sayArticle } from "#articles/say-article.ts";
import { TYPESET } from "#articles/typeset.ts";

export { CHAPTERS, type Chapter } from "#articles/chapters.ts";

/** What belongs to an article beside its words, which are stored. */
export interface Reading {
  readonly chapter: Chapter;
  /** Its place on the road, from 0. */
  readonly place: number;
  /** What stands behind it, a line each. */
  readonly sources: readonly string[];
  /** The date (YYYY-MM-DD) somebody last held it against the sources. */
  readonly reviewed: string;
}

const REFERENCES = { en: IN_ENGLISH, fr: IN_FRENCH };

/** What belongs to an article of ours, by its topic; null for one that somebody else wrote. */
export function readingOf(topic: string | null, locale: Locale): Reading | null {
  const place = TOPICS.findIndex((one) => one.topic === topic);
  const found = TOPICS[place];
  if (!found) return null;
  const { chapter, sources, reviewed } = found;
  const said = sources.map((key) => TYPESET[locale](REFERENCES[locale][key]));
  return { chapter, place, reviewed, sources: said };
}

/** Whether a stored text is ours, word for word, with the rules' numbers as they are now: what a review was of. */
export function isAsReviewed(stored: {
  readonly topic: string | null;
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}): boolean {
  const topic = TOPICS.find((one) => one.topic === stored.topic);
  if (!topic) return false;
  const { title, summary, body } = sayArticle(topic, stored.locale);
  return title === stored.title && summary === stored.summary && body === stored.body;
}
