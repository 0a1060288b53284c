import type { ArticleNumber, ReadingTopic } from "@springback/core/articles";
import type { Chapter } from "#articles/chapters.ts";
import type { FoundingSection } from "#founding-article/sections.ts";
import type { Locale } from "#articles/locale.ts";
import type { ReferenceKey } from "#articles/references/en.ts";

/** Numbers of the rules as a reader's language writes them. */
export type SaidNumbers = Readonly<Record<ArticleNumber, string>>;

/** A topic in one language. Numbers come from the rules: none is typed. */
export interface ArticleText {
  /** The last part of its address, of its own in each language. */
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Markdown. */
  readonly body: (numbers: SaidNumbers) => string;
}

/** Something to read, in every language, and what it is tied to. */
export interface ArticleTopic extends ReadingTopic, Readonly<Record<Locale, ArticleText>> {
  /** The part of the road that it belongs to. */
  readonly chapter: Chapter;
  /** Sections of the founding article that it tells, corrected. */
  readonly covers: readonly FoundingSection[];
  /** What stands behind it. */
  readonly sources: readonly ReferenceKey[];
  /** The day somebody last held it against the sources. */
  readonly reviewed: string;
}
