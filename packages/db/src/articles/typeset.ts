import type { Locale } from "#articles/locale.ts";
import { typesetEnglish } from "#articles/typeset-english.ts";
import { typesetFrench } from "#articles/typeset-french.ts";

/** How each language is printed. */
export const TYPESET: Readonly<Record<Locale, (text: string) => string>> = {
  en: typesetEnglish,
  fr: typesetFrench,
};
