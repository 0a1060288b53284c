import { readCookie } from "#features/sign-in/cookies.ts";
import { DEFAULT_LANGUAGE, isLanguage, type Language } from "#kernel/language.ts";
import type { Languages } from "#next/language.ts";
import { PATH_HEADER } from "#next/security.ts";

/** The header in which a page's own calls say which language it speaks. */
export const LANGUAGE_HEADER = "x-locale";

/** What is spoken to whoever made a request: their page's language where it says one, else what the app chooses. */
export function requestLanguage(headers: Headers, languages: Languages | undefined): Language {
  if (!languages) return DEFAULT_LANGUAGE;
  const page = headers.get(LANGUAGE_HEADER);
  if (isLanguage(page)) return page;
  const chosen = languages.choose({
    path: headers.get(PATH_HEADER),
    cookie: readCookie(headers, languages.cookie),
    accepted: headers.get("accept-language"),
  });
  return isLanguage(chosen) ? chosen : DEFAULT_LANGUAGE;
}

/** What somebody's browser says of a language for their account: a choice, or that it isn't the one that goes without saying. */
export function languageToKeep(headers: Headers, languages: Languages): string | undefined {
  const spoken = requestLanguage(headers, languages);
  const chosen = readCookie(headers, languages.cookie);
  return chosen ?? (spoken === DEFAULT_LANGUAGE ? undefined : spoken);
}
