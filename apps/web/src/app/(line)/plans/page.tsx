import type { Metadata } from "next";
import { TRIAL_DAYS } from "@springback/api/trial";
import { OpenFrame } from "#features/frame/open-frame.tsx";
import { openMetadata } from "#features/frame/page-metadata.ts";
import { PlansScreen } from "#features/plans/plans-screen.tsx";
import { caller, currentActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const say = await wordsOf("plans");
  const description = say("pageDescription", { days: TRIAL_DAYS });
  return openMetadata("/plans", { title: say("pageTitle"), description });
}

async function whatIsPaid() {
  const [state, { zone }] = await Promise.all([caller.billing.state(), caller.account.overview()]);
  return { state, zone };
}

export default async function Page() {
  const actor = await currentActor();
  const paid = actor ? await whatIsPaid() : { state: null, zone: "UTC" };
  return (
    <OpenFrame signedIn={actor !== null} place="/more">
      <PageWords of={["plans", "subscription"]}>
        <PlansScreen {...paid} />
      </PageWords>
    </OpenFrame>
  );
}
