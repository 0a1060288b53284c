import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import type { Units } from "@springback/words/measures";

/** How what a runner types is read: by which clock, in which units, with whose comma. */
export interface Hand {
  readonly zone: string;
  readonly units: Units;
  readonly locale: Locale;
}

/** The hand of whoever looks at this page. */
export function useHand(zone: string): Hand {
  return { zone, units: useUnits(), locale: useLocale() };
}
