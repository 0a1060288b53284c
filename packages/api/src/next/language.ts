import { safePath } from "#features/sign-in/redirect.ts";

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

const YEAR_S = 31_536_000;

/** A Set-Cookie line that keeps a choice in this browser for a year. Scripts of our own pages may read and change it. */
export function choiceCookie(name: string, chosen: string, https: boolean): string {
  const secure = https ? "; Secure" : "";
  return `${name}=${chosen}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax${secure}`;
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
