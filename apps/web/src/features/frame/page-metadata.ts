import { type Locale, tagOf } from "@springback/words/locale";
import type { Metadata } from "next";
import { alternatesAt, type Paths, pathsOf, type Translated } from "#features/frame/addresses.ts";
import { currentLocale } from "#words/server-words.ts";

interface Said {
  readonly title: string;
  readonly description: string;
  /** Whether the title names the product itself. */
  readonly whole?: boolean;
}

/** What a translated page says of itself to search engines and to whoever is sent a link to it. */
export async function openMetadata(page: Translated, said: Said): Promise<Metadata> {
  return metadataAt(pathsOf(page), await currentLocale(), said);
}

/** The same of a page by its addresses, in each language that it is out in; `locale` is the one it is read in. */
export function metadataAt(
  paths: Paths,
  locale: Locale,
  { title, description, whole = false }: Said,
): Metadata {
  const alternates = alternatesAt(paths, locale);
  return {
    title: whole ? { absolute: title } : title,
    description,
    alternates,
    openGraph: {
      ...{ title, description, siteName: "Springback" },
      ...(alternates.canonical !== null && { url: alternates.canonical }),
      locale: tagOf(locale).replace("-", "_"),
    },
  };
}
