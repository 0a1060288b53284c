import type { Metadata } from "next";
import { AppProviders } from "#client.ts";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { RunsScreen } from "#features/runs/runs-screen.tsx";
import { HydrateClient, prefetch, requireActor, trpc } from "#server.ts";

export const metadata: Metadata = { title: "Runs" };

export default async function Page() {
  await requireActor("/runs");
  await Promise.all([
    prefetch(trpc.session.list.queryOptions()),
    prefetch(trpc.guidance.today.queryOptions({})),
  ]);
  return (
    <AppProviders>
      <HydrateClient>
        <AppFrame place="/runs">
          <RunsScreen />
        </AppFrame>
      </HydrateClient>
    </AppProviders>
  );
}
