import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { can } from "@springback/core/access";
import { BillingScreen } from "#features/billing/billing-screen.tsx";
import { HydrateClient } from "#hydrate-client.tsx";
import { prefetch, requireActor, trpc } from "#server.ts";

export const metadata: Metadata = { title: "Billing" };

export default async function Page() {
  const { role } = await requireActor("/billing");
  if (!can(role, "billing.readAny")) notFound();
  await prefetch(trpc.billing.subscriptions.queryOptions());
  return (
    <HydrateClient>
      <BillingScreen />
    </HydrateClient>
  );
}
