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

interface Asked {
  /** What the account says, for someone signed in. */
  readonly account?: string | null;
  /** What was chosen in this browser. */
  readonly cookie?: string | null;
  /** The browser's Accept-Language header. */
  readonly accepted?: string | null;
}

/** The language to speak: the account's, else this browser's choice, else the first it accepts, else English. */
export function chooseLocale({ account, cookie, accepted }: Asked): Locale {
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
