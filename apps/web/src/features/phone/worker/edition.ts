import type { Locale } from "@springback/words/locale";
import type { Look } from "#features/frame/look.ts";

/**
 * All that the shell depends on, as one name: the build, the language and the chosen look. Pages carry it, and the phone
 * keeps one edition. Undefined where nothing is to be kept.
 */
export function editionOf(build: string | null, locale: Locale, look: Look): string | undefined {
  if (build === null) return undefined;
  const { "data-theme": theme = "system", "data-text": text = "100" } = look;
  return [build, locale, theme, text].join(".");
}
