import type { Metadata } from "next";
import { AccountScreen } from "#features/account/account-screen.tsx";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { caller, HydrateClient, prefetch, requireActor, trpc } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";

export const metadata: Metadata = { title: "Account" };

export default async function Page() {
  const { userId } = await requireActor("/account");
  const [overview, state, traces] = await Promise.all([
    caller.account.overview(),
    caller.billing.state(),
    caller.account.traces(),
    prefetch(trpc.coaching.read.queryOptions()),
  ]);
  return (
    <HydrateClient>
      <AppFrame place="/account" notice={false}>
        <PageWords of={["coach", "fault", "phone"]}>
          <AccountScreen ownerId={userId} overview={overview} state={state} traces={traces} />
        </PageWords>
      </AppFrame>
    </HydrateClient>
  );
}
