import type { MetadataRoute } from "next";
import { alternatesOf, TRANSLATED } from "#features/frame/addresses.ts";
import { caller, origin } from "#server.ts";
import { LOCALES, pathIn } from "@springback/words/locale";

export const dynamic = "force-dynamic";

/** Every page that anybody may open, each translated one with its two addresses. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const own = origin();
  const translated = TRANSLATED.flatMap((page) => {
    const { languages } = alternatesOf(page, "en");
    const whole = Object.entries(languages).map(([locale, path]) => [locale, own + path]);
    return LOCALES.map((locale) => ({
      url: own + pathIn(locale, page),
      alternates: { languages: Object.fromEntries(whole) as Record<string, string> },
    }));
  });
  const articles = await caller.articles.list();
  const others = ["/check", "/learn", ...articles.map(({ slug }) => `/learn/${slug}`)];
  return [...translated, ...others.map((path) => ({ url: own + path }))];
}
