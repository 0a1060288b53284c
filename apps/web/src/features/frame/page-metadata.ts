import { tagOf } from "@springback/words/locale";
import type { Metadata } from "next";
import { alternatesOf, type TRANSLATED } from "#features/frame/addresses.ts";
import { currentLocale } from "#words/server-words.ts";

interface Said {
  readonly title: string;
  readonly description: string;
  /** Whether the title names the product itself. */
  readonly whole?: boolean;
}

/** What a translated page says of itself to search engines and to whoever is sent a link to it. */
export async function openMetadata(
  page: (typeof TRANSLATED)[number],
  { title, description, whole = false }: Said,
): Promise<Metadata> {
  const locale = await currentLocale();
  const alternates = alternatesOf(page, locale);
  return {
    title: whole ? { absolute: title } : title,
    description,
    alternates,
    openGraph: {
      ...{ title, description, url: alternates.canonical, siteName: "Springback" },
      locale: tagOf(locale).replace("-", "_"),
    },
  };
}
