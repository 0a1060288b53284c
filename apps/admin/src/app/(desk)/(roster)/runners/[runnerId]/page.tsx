import type { Metadata } from "next";
import { requireCoach } from "#features/frame/require-coach.ts";
import { RunnerScreen } from "#features/runners/runner-screen.tsx";
import { HydrateClient } from "#hydrate-client.tsx";
import { prefetch, prefetchOrNotFound, trpc } from "#server.ts";

export const metadata: Metadata = { title: "Runner" };

interface Props {
  readonly params: Promise<{ readonly runnerId: string }>;
}

export default async function Page({ params }: Props) {
  const { runnerId } = await params;
  await requireCoach(`/runners/${runnerId}`);
  await prefetchOrNotFound(trpc.runners.read.queryOptions({ runnerId }));
  await prefetch(trpc.messages.read.queryOptions({ runnerId }));
  return (
    <HydrateClient>
      <RunnerScreen runnerId={runnerId} />
    </HydrateClient>
  );
}
