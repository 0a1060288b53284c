import type { Metadata } from "next";
import { AppProviders } from "#client.ts";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { StrengthScreen } from "#features/strength/strength-screen.tsx";
import { HydrateClient, prefetch, requireActor, trpc } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("strength"))("pageTitle") };
}

export default async function Page() {
  const { userId } = await requireActor("/strength");
  await Promise.all([
    prefetch(trpc.guidance.today.queryOptions({})),
    prefetch(trpc.billing.state.queryOptions()),
    prefetch(trpc.strength.today.queryOptions()),
  ]);
  return (
    <AppProviders>
      <HydrateClient>
        <AppFrame place="/strength">
          <PageWords of={["strength", "player", "dose", "equipment", "guidance", "today"]}>
            <StrengthScreen owner={userId} />
          </PageWords>
        </AppFrame>
      </HydrateClient>
    </AppProviders>
  );
}
