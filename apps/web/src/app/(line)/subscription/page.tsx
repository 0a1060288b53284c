import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { SubscriptionScreen } from "#features/subscription/subscription-screen.tsx";
import { caller, requireActor } from "#server.ts";

export const metadata: Metadata = { title: "Subscription" };

export default async function Page() {
  await requireActor("/subscription");
  const [state, { zone }] = await Promise.all([caller.billing.state(), caller.account.overview()]);
  return (
    <AppFrame place="/account" notice={false}>
      <SubscriptionScreen state={state} zone={zone} />
    </AppFrame>
  );
}
