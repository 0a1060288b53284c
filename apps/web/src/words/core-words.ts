import { inUnits } from "@springback/core/quantity";
import type { RuleWords } from "@springback/core/words";
import type { ExerciseWords } from "@springback/core/words/exercises";
import type { StageWords } from "@springback/core/words/stages";
import type { Locale } from "@springback/words/locale";
import type { Units } from "@springback/words/measures";

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

/** Gets what core says in one language, distances in one's units: a page carries none of it until it is asked for. */
export async function coreWordsIn(locale: Locale, units: Units): Promise<CoreWords> {
  const words = await LOADERS[locale]();
  return { ...words, rules: inUnits(words.rules, units) };
}
