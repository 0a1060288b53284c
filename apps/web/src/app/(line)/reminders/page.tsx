import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { OfflineKeeper } from "#features/phone/worker/offline-keeper.tsx";
import { RemindersScreen } from "#features/reminders/reminders-screen.tsx";
import { HydrateClient } from "#hydrate-client.tsx";
import { prefetch, requireActor, trpc } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("reminders"))("pageTitle") };
}

export default async function Page() {
  await requireActor("/reminders");
  await Promise.all([
    prefetch(trpc.reminders.read.queryOptions()),
    prefetch(trpc.news.read.queryOptions()),
  ]);
  return (
    <HydrateClient>
      <AppFrame place="/more">
        <PageWords of={["reminders"]}>
          <RemindersScreen />
          {/* Notifications are shown by the worker, which whoever comes here first hasn't got yet. */}
          <OfflineKeeper />
        </PageWords>
      </AppFrame>
    </HydrateClient>
  );
}
