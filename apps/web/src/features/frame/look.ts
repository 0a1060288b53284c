/** Cookies of this browser that say how its pages look, so that the very first byte is right. */
export const THEME_COOKIE = "theme";
export const TEXT_COOKIE = "text";

/** The themes a person may choose for themselves; without a choice their system's is followed. */
export const THEMES = ["light", "dark"] as const;
/** Text sizes in percent of the browser's own; globals.css has a line for each. */
export const TEXT_SIZES = ["115", "130", "150"] as const;

export interface Look {
  readonly "data-theme"?: (typeof THEMES)[number];
  readonly "data-text"?: (typeof TEXT_SIZES)[number];
}

/** What the chosen look puts on the page's root. A cookie that names none of ours says nothing. */
export function lookOf(cookie: (name: string) => string | undefined): Look {
  const theme = THEMES.find((one) => one === cookie(THEME_COOKIE));
  const text = TEXT_SIZES.find((one) => one === cookie(TEXT_COOKIE));
  return { ...(theme && { "data-theme": theme }), ...(text && { "data-text": text }) };
}

const YEAR_S = 31_536_000;

/** The cookie that keeps a choice of look or language in this browser for a year; null takes the choice back. */
export function choiceCookie(name: string, value: string | null, secure: boolean): string {
  const age = value === null ? 0 : YEAR_S;
  return `${name}=${value ?? ""}; path=/; max-age=${age}; samesite=lax${secure ? "; secure" : ""}`;
}
