import { type Locale, LOCALES, pathIn } from "@springback/words/locale";

/** Open pages that stand at an address of their own in each language. The others follow the choice of language. */
export const TRANSLATED = ["/", "/plans"] as const;
type Translated = (typeof TRANSLATED)[number];

/** The English address of a page, whichever it was opened by. */
function englishOf(path: string): string {
  return TRANSLATED.find((page) => LOCALES.some((locale) => pathIn(locale, page) === path)) ?? path;
}

/** Where the page at `path` is read in a language: its address there, or the same one where it has only one. */
export function addressIn(locale: Locale, path: string): string {
  const page = englishOf(path);
  return TRANSLATED.some((known) => known === page) ? pathIn(locale, page) : page;
}

/** What search engines are told of a translated page: the address in the language it speaks, and the other one. */
export function alternatesOf(page: Translated, locale: Locale) {
  return {
    canonical: pathIn(locale, page),
    languages: {
      ...Object.fromEntries(LOCALES.map((one) => [one, pathIn(one, page)])),
      // For readers of any other language.
      "x-default": page,
    },
  };
}
