import type { Metadata } from "next";
import { CheckInScreen } from "#features/check-in/check-in-screen.tsx";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { HydrateClient, prefetch, requireActor, trpc } from "#server.ts";

export const metadata: Metadata = { title: "Check-in" };

export default async function Page() {
  await requireActor("/check-in");
  await prefetch(trpc.guidance.today.queryOptions({}));
  return (
    <HydrateClient>
      <AppFrame place="/today">
        <CheckInScreen />
      </AppFrame>
    </HydrateClient>
  );
}
