import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { PlanScreen } from "#features/plan/plan-screen.tsx";
import { HydrateClient } from "#hydrate-client.tsx";
import { prefetch, requireActor, trpc } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("plan"))("title") };
}

export default async function Page() {
  await requireActor("/plan");
  await Promise.all([
    prefetch(trpc.guidance.today.queryOptions({})),
    prefetch(trpc.billing.state.queryOptions()),
    prefetch(trpc.plan.inForce.queryOptions()),
  ]);
  return (
    <HydrateClient>
      <AppFrame place="/strength">
        <PageWords of={["dose", "plan", "strength"]}>
          <PlanScreen />
        </PageWords>
      </AppFrame>
    </HydrateClient>
  );
}
