import { LOCALES } from "@springback/words/locale";
import type { MetadataRoute } from "next";
import { alternatesAt, type Paths, pathsOf, TRANSLATED } from "#features/frame/addresses.ts";
import { articlePath } from "#features/learn/article-list.tsx";
import { caller, origin } from "#server.ts";

export const dynamic = "force-dynamic";

/** Every page that anybody may open, each translated one at all its addresses. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const own = origin();
  const translated = [...TRANSLATED.map(pathsOf), ...(await articles())];
  return [...translated.flatMap((paths) => entries(paths, own)), { url: `${own}/check` }];
}

/** The addresses of each article. */
async function articles(): Promise<readonly Paths[]> {
  const found = new Map<string, Paths>();
  for (const locale of LOCALES) {
    for (const { topic, slug } of await caller.articles.list({ locale })) {
      const key = topic ?? `${locale} ${slug}`;
      found.set(key, { ...found.get(key), [locale]: articlePath(slug, locale) });
    }
  }
  return [...found.values()];
}

/** A page once for each address it has, each with all of them. */
function entries(paths: Paths, own: string): MetadataRoute.Sitemap {
  const { languages } = alternatesAt(paths, "en");
  const whole = Object.entries(languages).map(([name, path]) => [name, own + String(path)]);
  const alternates = { languages: Object.fromEntries(whole) as Record<string, string> };
  return Object.values(paths).map((path) => ({ url: own + path, alternates }));
}
