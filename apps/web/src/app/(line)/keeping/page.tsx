import { entitled } from "@springback/core/entitlements";
import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { KeepingScreen } from "#features/keeping/keeping-screen.tsx";
import { caller, requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("keeping"))("pageTitle") };
}

export default async function Page() {
  await requireActor("/keeping");
  const [{ keeping }, { coaches }, { level }, say] = await Promise.all([
    caller.guidance.today({}),
    caller.coaching.read(),
    caller.billing.state(),
    wordsOf("keeping"),
  ]);
  const coach = coaches[0]?.name ?? null;
  return (
    <AppFrame place="/today">
      <PageWords of={["keeping"]}>
        <KeepingScreen {...{ keeping, coach, inPlan: entitled(level, "progression"), say }} />
      </PageWords>
    </AppFrame>
  );
}
