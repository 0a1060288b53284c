import type { Metadata } from "next";
import { AccountScreen } from "#features/account/account-screen.tsx";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { caller, HydrateClient, prefetch, requireActor, trpc } from "#server.ts";

export const metadata: Metadata = { title: "Account" };

export default async function Page() {
  await requireActor("/account");
  const [overview, state, traces] = await Promise.all([
    caller.account.overview(),
    caller.billing.state(),
    caller.account.traces(),
    prefetch(trpc.coaching.read.queryOptions()),
  ]);
  return (
    <HydrateClient>
      <AppFrame place="/account" notice={false}>
        <AccountScreen overview={overview} state={state} traces={traces} />
      </AppFrame>
    </HydrateClient>
  );
}
