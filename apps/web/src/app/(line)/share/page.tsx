import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { ShareScreen } from "#features/share/share-screen.tsx";
import { HydrateClient } from "#hydrate-client.tsx";
import { caller, prefetch, requireActor, trpc } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("share"))("title") };
}

export default async function Page() {
  await requireActor("/share");
  const [{ zone }] = await Promise.all([
    caller.account.overview(),
    prefetch(trpc.share.list.queryOptions()),
  ]);
  return (
    <HydrateClient>
      <AppFrame place="/more">
        <PageWords of={["share"]}>
          <ShareScreen zone={zone} />
        </PageWords>
      </AppFrame>
    </HydrateClient>
  );
}
