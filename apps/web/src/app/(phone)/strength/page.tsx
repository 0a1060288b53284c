import type { Metadata } from "next";
import { AppProviders } from "#client.ts";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { madeStep } from "#features/step/made-step.ts";
import { StrengthScreen } from "#features/strength/strength-screen.tsx";
import { HydrateClient, prefetch, requireActor, trpc } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("strength"))("pageTitle") };
}

export default async function Page() {
  const { userId } = await requireActor("/strength");
  const [step] = await Promise.all([
    madeStep(),
    prefetch(trpc.guidance.today.queryOptions({})),
    prefetch(trpc.strength.today.queryOptions()),
  ]);
  return (
    <AppProviders>
      <HydrateClient>
        <AppFrame place="/strength">
          <PageWords
            of={["strength", "player", "dose", "equipment", "guidance", "ladder", "step", "today"]}
          >
            <StrengthScreen owner={userId} step={step} />
          </PageWords>
        </AppFrame>
      </HydrateClient>
    </AppProviders>
  );
}
