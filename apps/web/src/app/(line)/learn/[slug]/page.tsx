import type { Metadata } from "next";
import { cache } from "react";
import { OpenFrame } from "#features/frame/open-frame.tsx";
import { ArticleScreen } from "#features/learn/article-screen.tsx";
import { caller, currentActor, orNotFound } from "#server.ts";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

const read = cache((slug: string) => orNotFound(caller.articles.read({ slug })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary } = await read((await params).slug);
  return { title, description: summary };
}

export default async function Page({ params }: Props) {
  const [actor, article] = await Promise.all([currentActor(), read((await params).slug)]);
  return (
    <OpenFrame signedIn={actor !== null} place="/more">
      <ArticleScreen article={article} />
    </OpenFrame>
  );
}
