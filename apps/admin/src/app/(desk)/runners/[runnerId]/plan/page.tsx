import type { Metadata } from "next";
import { requireCoach } from "#features/frame/require-coach.ts";
import { PlanScreen } from "#features/plan/plan-screen.tsx";
import { HydrateClient } from "#hydrate-client.tsx";
import { prefetchOrNotFound, trpc } from "#server.ts";

export const metadata: Metadata = { title: "Plan" };

interface Props {
  readonly params: Promise<{ readonly runnerId: string }>;
}

export default async function Page({ params }: Props) {
  const { runnerId } = await params;
  await requireCoach(`/runners/${runnerId}/plan`);
  await prefetchOrNotFound(trpc.plan.read.queryOptions({ runnerId }));
  return (
    <HydrateClient>
      <PlanScreen runnerId={runnerId} />
    </HydrateClient>
  );
}
