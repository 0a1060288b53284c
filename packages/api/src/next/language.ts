import { readCookie } from "#features/sign-in/cookies.ts";
import { safePath } from "#features/sign-in/redirect.ts";
import { DEFAULT_LANGUAGE, isLanguage, type Language } from "#kernel/language.ts";
import { PATH_HEADER } from "#next/security.ts";

/** The languages an app's pages speak, the cookie that keeps a choice of one, and how one is chosen. */
export interface Languages {
  readonly cookie: string;
  readonly spoken: readonly string[];
  /** The language for what a request says: its page's path, the choice kept in its cookie, and what its browser accepts. */
  readonly choose: (asked: {
    readonly path?: string | null;
    readonly cookie: string | undefined;
    readonly accepted: string | null;
  }) => string;
}

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

const YEAR_S = 31_536_000;

/** A Set-Cookie line that keeps a language in this browser for a year. Scripts of our own pages may read and change it. */
export function languageCookie(name: string, language: string, https: boolean): string {
  const secure = https ? "; Secure" : "";
  return `${name}=${language}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax${secure}`;
}

/** Which language a form chose, and the page of ours to go on with; null for a language that isn't spoken. */
export function readLanguageForm(
  form: URLSearchParams,
  { spoken }: Languages,
  ownOrigin: string,
): { readonly language: string; readonly next: string } | null {
  const language = spoken.find((one) => one === form.get("locale"));
  return language ? { language, next: safePath(form.get("next"), ownOrigin, "/") } : null;
}
