import type { Metadata } from "next";
import { OpenFrame } from "#features/frame/open-frame.tsx";
import { openMetadata } from "#features/frame/page-metadata.ts";
import { LearnScreen } from "#features/learn/learn-screen.tsx";
import { caller, currentActor } from "#server.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const say = await wordsOf("learn");
  return openMetadata("/learn", { title: say("title"), description: say("pageDescription") });
}

export default async function Page() {
  const [actor, locale] = await Promise.all([currentActor(), currentLocale()]);
  const [articles, today] = await Promise.all([
    caller.articles.list({ locale }),
    actor?.role === "runner" ? caller.articles.today({ locale }) : [],
  ]);
  return (
    <OpenFrame signedIn={actor !== null} place="/more">
      <LearnScreen articles={articles} today={today} />
    </OpenFrame>
  );
}
