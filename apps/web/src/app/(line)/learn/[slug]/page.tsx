import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { OpenFrame } from "#features/frame/open-frame.tsx";
import { metadataAt } from "#features/frame/page-metadata.ts";
import { articlePath } from "#features/learn/article-list.tsx";
import { ArticleScreen } from "#features/learn/article-screen.tsx";
import { caller, currentActor, orNotFound, pagePath } from "#server.ts";
import { currentLocale } from "#words/server-words.ts";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

const read = cache(async (slug: string) =>
  orNotFound(caller.articles.read({ slug, locale: await currentLocale() })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary, locale, slugs } = await read((await params).slug);
  const paths = {
    ...(slugs.en !== null && { en: articlePath(slugs.en, "en") }),
    ...(slugs.fr !== null && { fr: articlePath(slugs.fr, "fr") }),
  };
  return metadataAt(paths, locale, { title, description: summary });
}

export default async function Page({ params }: Props) {
  const article = await read((await params).slug);
  const { slug, locale } = article;
  // Its address in the other language, or an English one where French is read, leads to the one for this reader.
  const [here, own] = [await pagePath(), articlePath(slug, locale)];
  if (here !== null && here !== own) redirect(own);
  const [actor, all] = await Promise.all([currentActor(), caller.articles.list({ locale })]);
  const place = all.findIndex((one) => one.slug === slug);
  const next = place === -1 ? null : (all[place + 1] ?? null);
  return (
    <OpenFrame signedIn={actor !== null} place="/more">
      <ArticleScreen article={article} next={next} />
    </OpenFrame>
  );
}
