import type { RuleWords } from "@springback/core/words";
import type { ExerciseWords } from "@springback/core/words/exercises";
import type { StageWords } from "@springback/core/words/stages";
import type { Locale } from "@springback/words/locale";

/** What core says, in one language. */
export interface CoreWords {
  readonly rules: RuleWords;
  readonly stages: StageWords;
  readonly exercises: ExerciseWords;
}

const LOADERS: Readonly<Record<Locale, () => Promise<CoreWords>>> = {
  en: async () => (await import("#words/core-english.ts")).english,
  fr: async () => (await import("#words/core-french.ts")).french,
};

/** Gets what core says in one language: a page carries none of it until it is asked for. */
export function coreWordsIn(locale: Locale): Promise<CoreWords> {
  return LOADERS[locale]();
}
