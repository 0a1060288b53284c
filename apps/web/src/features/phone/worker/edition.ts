import type { Locale } from "@springback/words/locale";
import type { Units } from "@springback/words/measures";
import type { Look } from "#features/frame/look.ts";

/** What a shell is drawn in. */
interface Drawn {
  readonly locale: Locale;
  readonly units: Units;
  readonly look: Look;
}

/**
 * All that the shell depends on, as one name: the build, the language, the units and the chosen look. Pages carry it, and
 * the phone keeps one edition. Undefined where nothing is to be kept.
 */
export function editionOf(
  build: string | null,
  { locale, units, look }: Drawn,
): string | undefined {
  if (build === null) return undefined;
  const { "data-theme": theme = "system", "data-text": text = "100" } = look;
  return [build, locale, units, theme, text].join(".");
}
