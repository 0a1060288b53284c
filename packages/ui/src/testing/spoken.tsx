import type { Locale } from "@springback/words/locale";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { WordsProvider } from "#primitives/words-provider.tsx";
import { ui as english } from "#words/en.ts";
import { ui as french } from "#words/fr.ts";

const TABLES = { en: english, fr: french } as const;

/** The markup of a part, as it stands on a page in some language. */
export function drawn(part: ReactNode, locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <WordsProvider locale={locale} tables={{ ui: TABLES[locale] }}>
      {part}
    </WordsProvider>,
  );
}
