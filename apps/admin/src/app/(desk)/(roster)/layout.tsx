import type { ReactNode } from "react";
import { RosterFrame } from "#features/inbox/roster-frame.tsx";
import { HydrateClient } from "#hydrate-client.tsx";
import { currentActor, prefetch, trpc } from "#server.ts";

/** The list stands beside whoever is opened from it, so it is read once for all of these pages. */
export default async function RosterLayout({ children }: { readonly children: ReactNode }) {
  const actor = await currentActor();
  if (actor?.role !== "coach") return children;
  await prefetch(trpc.inbox.read.queryOptions());
  return (
    <HydrateClient>
      <RosterFrame>{children}</RosterFrame>
    </HydrateClient>
  );
}
