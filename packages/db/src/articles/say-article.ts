import { ARTICLE_NUMBERS, type ArticleNumber, type ShownWhen } from "@springback/core/articles";
import type { Locale } from "#articles/locale.ts";
import type { ArticleTopic, SaidNumbers } from "#articles/topic.ts";
import { TYPESET } from "#articles/typeset.ts";

/** An article as it is stored: its words in one language, in Markdown. */
export interface SaidArticle {
  readonly topic: string;
  readonly locale: Locale;
  readonly shownWhen: ShownWhen;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

const WRITES: Readonly<Record<Locale, string>> = { en: "en-GB", fr: "fr-FR" };

/** The rules' numbers as a language writes them: "5,205", "5 205". */
export function saidNumbers(locale: Locale): SaidNumbers {
  const { format } = new Intl.NumberFormat(WRITES[locale]);
  const said = Object.entries(ARTICLE_NUMBERS).map(([name, value]) => [name, format(value)]);
  return Object.fromEntries(said) as Record<ArticleNumber, string>;
}

/** A topic in one language, with the numbers of the rules as they stand now. */
export function sayArticle(topic: ArticleTopic, locale: Locale): SaidArticle {
  const { slug, title, summary, body } = topic[locale];
  const set = TYPESET[locale];
  const words = body(saidNumbers(locale)).trim();
  return {
    ...{ topic: topic.topic, locale, shownWhen: topic.shownWhen },
    ...{ slug, title: set(title), summary: set(summary), body: set(words) },
  };
}
