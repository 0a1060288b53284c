import type { Language } from "#kernel/language.ts";
import { refusals as english } from "#words/en/refusals.ts";
import { refusals as french } from "#words/fr/refusals.ts";

/** By what a refusal is said: a code, or a reason that is known better. */
export type RefusalKey = keyof typeof english;

/** A sentence for each key, in one language. */
export type Refusals = Readonly<Record<RefusalKey, string>>;

export const REFUSALS: Readonly<Record<Language, Refusals>> = { en: english, fr: french };
