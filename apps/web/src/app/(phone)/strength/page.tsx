import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { StrengthScreen } from "#features/strength/strength-screen.tsx";
import { HydrateClient, prefetch, requireActor, trpc } from "#server.ts";

export const metadata: Metadata = { title: "Strength" };

export default async function Page() {
  await requireActor("/strength");
  await Promise.all([
    prefetch(trpc.guidance.today.queryOptions({})),
    prefetch(trpc.billing.state.queryOptions()),
    prefetch(trpc.strength.today.queryOptions()),
  ]);
  return (
    <HydrateClient>
      <AppFrame place="/strength">
        <StrengthScreen />
      </AppFrame>
    </HydrateClient>
  );
}
