import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { TodayScreen } from "#features/today/today-screen.tsx";
import { HydrateClient, prefetch, requireActor, trpc } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";

export const metadata: Metadata = { title: "Today" };

export default async function Page() {
  await requireActor("/today");
  await Promise.all([
    prefetch(trpc.guidance.today.queryOptions({})),
    prefetch(trpc.billing.state.queryOptions()),
  ]);
  return (
    <HydrateClient>
      <AppFrame place="/today">
        <PageWords of={["checkIn", "disagree", "dose", "unread"]}>
          <TodayScreen />
        </PageWords>
      </AppFrame>
    </HydrateClient>
  );
}
