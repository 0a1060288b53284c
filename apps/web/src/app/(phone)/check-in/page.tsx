import type { Metadata } from "next";
import { CheckInScreen } from "#features/check-in/check-in-screen.tsx";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { HydrateClient, prefetch, requireActor, trpc } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("checkIn"))("pageTitle") };
}

export default async function Page() {
  await requireActor("/check-in");
  await prefetch(trpc.guidance.today.queryOptions({}));
  return (
    <HydrateClient>
      <AppFrame place="/today">
        <PageWords of={["checkIn"]}>
          <CheckInScreen />
        </PageWords>
      </AppFrame>
    </HydrateClient>
  );
}
