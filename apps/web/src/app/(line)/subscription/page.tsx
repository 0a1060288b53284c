import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { SubscriptionScreen } from "#features/subscription/subscription-screen.tsx";
import { caller, requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("subscription"))("title") };
}

export default async function Page() {
  await requireActor("/subscription");
  const [state, { zone }] = await Promise.all([caller.billing.state(), caller.account.overview()]);
  return (
    <AppFrame place="/more" notice={false}>
      <PageWords of={["subscription"]}>
        <SubscriptionScreen state={state} zone={zone} />
      </PageWords>
    </AppFrame>
  );
}
