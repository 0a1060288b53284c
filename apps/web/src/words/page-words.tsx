import { WordsProvider } from "@springback/ui/primitives/words-provider";
import type { ReactNode } from "react";
import { currentLocale, currentUnits } from "#words/server-words.ts";
import { type Feature, TABLES } from "#words/tables.ts";

/** Brings the words of some features, in one language, to the client components of a page. */
export async function PageWords(props: {
  readonly of: readonly Feature[];
  readonly children: ReactNode;
}) {
  const [locale, units] = await Promise.all([currentLocale(), currentUnits()]);
  const tables = Object.fromEntries(props.of.map((name) => [name, TABLES[locale][name]]));
  return (
    <WordsProvider locale={locale} units={units} tables={tables}>
      {props.children}
    </WordsProvider>
  );
}
