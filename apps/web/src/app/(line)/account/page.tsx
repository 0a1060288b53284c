import type { Metadata } from "next";
import { AccountScreen } from "#features/account/account-screen.tsx";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { HydrateClient } from "#hydrate-client.tsx";
import { caller, prefetch, requireActor, trpc } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("account"))("title") };
}

export default async function Page() {
  const { userId } = await requireActor("/account");
  const [overview, state, traces, agreement] = await Promise.all([
    caller.account.overview(),
    caller.billing.state(),
    caller.account.traces(),
    caller.consent.read(),
    prefetch(trpc.coaching.read.queryOptions()),
  ]);
  return (
    <HydrateClient>
      <AppFrame place="/more" notice={false}>
        <PageWords of={["account", "coach", "phone"]}>
          <AccountScreen ownerId={userId} {...{ overview, state, traces, agreement }} />
        </PageWords>
      </AppFrame>
    </HydrateClient>
  );
}
