/** The languages Springback speaks. */
export type Locale = "en" | "fr";

export const LOCALES: readonly Locale[] = ["en", "fr"];

/** The name of the cookie that keeps the language of whoever hasn't signed in. */
export const LOCALE_COOKIE = "locale";

/** What Intl is asked for: days before months, a 24-hour clock. */
const TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", fr: "fr-FR" };

/** The tag by which Intl knows a language. */
export function tagOf(locale: Locale): string {
  return TAGS[locale];
}

/** Whether a text names a language we speak. */
export function isLocale(text: unknown): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/** Open pages stand in French at the same address behind this one. */
const FRENCH_PAGES = "/fr";

/** The language that a page's address is for; null where the address says none, and a choice counts. */
export function localeOfPath(path: string): Locale | null {
  return path === FRENCH_PAGES || path.startsWith(`${FRENCH_PAGES}/`) ? "fr" : null;
}

/** The address in a language of an open page, given its English one. */
export function pathIn(locale: Locale, path: string): string {
  if (locale === "en") return path;
  return path === "/" ? FRENCH_PAGES : FRENCH_PAGES + path;
}

interface Asked {
  /** The address of the page. */
  readonly path?: string | null;
  /** What the account says, for someone signed in. */
  readonly account?: string | null;
  /** What was chosen in this browser. */
  readonly cookie?: string | null;
  /** The browser's Accept-Language header. */
  readonly accepted?: string | null;
}

/**
 * The language to speak: the one that the address is for, else the account's, else this browser's choice, else the first it
 * accepts, else English.
 */
export function chooseLocale({ path, account, cookie, accepted }: Asked): Locale {
  const written = localeOfPath(path ?? "");
  if (written) return written;
  if (isLocale(account)) return account;
  if (isLocale(cookie)) return cookie;
  return firstAccepted(accepted ?? "") ?? "en";
}

/** A header is a stranger's text: no more of it is read than any browser sends. */
const READ = 500;

function firstAccepted(header: string): Locale | null {
  const ranges = header.slice(0, READ).split(",").map(rangeOf);
  const wanted = ranges.filter(({ weight }) => weight > 0);
  // The sort is stable: of two wanted alike, the one named first.
  const best = wanted.toSorted((one, other) => other.weight - one.weight);
  return best.map(({ language }) => language).find(isLocale) ?? null;
}

function rangeOf(range: string): { readonly language: string; readonly weight: number } {
  const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
  return {
    language: tag.split("-")[0] ?? "",
    weight: /^\d(\.\d+)?$/.test(weight) ? Number(weight) : 0,
  };
}
