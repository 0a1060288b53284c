import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { ruleSentences } from "#features/week/rule-sentences.ts";
import { WeekScreen } from "#features/week/week-screen.tsx";
import { HydrateClient } from "#hydrate-client.tsx";
import { origin, prefetch, requireActor, trpc } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { currentLocale, wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const say = await wordsOf("week");
  return { title: say("title") };
}

export default async function Page() {
  await requireActor("/week");
  const [locale] = await Promise.all([
    currentLocale(),
    prefetch(trpc.week.read.queryOptions()),
    prefetch(trpc.calendar.read.queryOptions()),
  ]);
  return (
    <HydrateClient>
      <AppFrame place="/week">
        <PageWords of={["week"]}>
          <WeekScreen told={ruleSentences(locale)} origin={origin()} />
        </PageWords>
      </AppFrame>
    </HydrateClient>
  );
}
