import { type Locale, LOCALES, pathIn } from "@springback/words/locale";

/** Open pages that stand at an address of their own in each language. The others follow the choice of language. */
export const TRANSLATED = ["/", "/plans", "/learn", "/promises", "/example"] as const;
export type Translated = (typeof TRANSLATED)[number];

/** Below it each page is called otherwise in each language; the page itself leads on from the other one's address. */
const ARTICLES = "/learn/";

/** The English address of a page, whichever it was opened by. */
function englishOf(path: string): string {
  const french = pathIn("fr", ARTICLES);
  if (path.startsWith(french)) return ARTICLES + path.slice(french.length);
  return TRANSLATED.find((page) => LOCALES.some((locale) => pathIn(locale, page) === path)) ?? path;
}

/** Where the page at `path` is read in a language: its address there, or the same one where it has only one. */
export function addressIn(locale: Locale, path: string): string {
  const page = englishOf(path);
  const isTranslated = page.startsWith(ARTICLES) || TRANSLATED.some((known) => known === page);
  return isTranslated ? pathIn(locale, page) : page;
}

/** A page's address in each language that it is out in. */
export type Paths = Readonly<Partial<Record<Locale, string>>>;

/** Both addresses of a translated page. */
export const pathsOf = (page: Translated): Paths => ({ en: page, fr: pathIn("fr", page) });

/** What search engines are told of a page: the address in the language it speaks, and all it has. */
export function alternatesAt(paths: Paths, locale: Locale) {
  return {
    canonical: paths[locale] ?? null,
    // The last is for readers of any other language.
    languages: { ...paths, "x-default": paths.en ?? paths.fr ?? null },
  };
}
