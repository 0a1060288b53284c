"use client";
import type { Locale } from "@springback/words/locale";
import type { Units } from "@springback/words/measures";
import { type Say, sayIn, type Table, type Translated } from "@springback/words/words";
import { createContext, type ReactNode, useContext, useMemo } from "react";

interface Spoken {
  readonly locale: Locale;
  readonly tables: Readonly<Record<string, Table>>;
  /** What distances are said and typed in. */
  readonly units: Units;
}

/** Without a provider distances are kilometres and no table is there. */
const Words = createContext<Spoken>({ locale: "en", tables: {}, units: "km" });

interface Props extends Pick<Spoken, "locale" | "tables"> {
  /** Those of the provider above, where none are named. */
  readonly units?: Units;
  readonly children: ReactNode;
}

/** The language, the units and the tables for the screens below, on top of what a provider further up gave. */
export function WordsProvider(props: Props) {
  const { locale, tables, children } = props;
  const above = useContext(Words);
  const units = props.units ?? above.units;
  const spoken = useMemo(
    () => ({ locale, units, tables: { ...above.tables, ...tables } }),
    [above.tables, locale, units, tables],
  );
  return <Words value={spoken}>{children}</Words>;
}

/** The language of this screen: for days, distances and numbers. */
export function useLocale(): Locale {
  return useContext(Words).locale;
}

/** What distances are said and typed in on this screen. */
export function useUnits(): Units {
  return useContext(Words).units;
}

/** A speaker for one table that a provider further up brought. @throws where none did */
export function useTable<T extends Table>(name: string): Say<T> {
  const { locale, tables } = useContext(Words);
  const table = tables[name] as Translated<T> | undefined;
  return useMemo(() => {
    if (table) return sayIn<T>(table, locale);
    throw new Error(`The words of "${name}" weren't brought: name it in the page's PageWords.`);
  }, [table, locale, name]);
}
