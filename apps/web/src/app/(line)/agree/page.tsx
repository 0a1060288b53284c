import type { Metadata } from "next";
import { AgreeScreen } from "#features/agree/agree-screen.tsx";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { caller, requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("agree"))("pageTitle") };
}

export default async function Page() {
  await requireActor("/agree");
  const { given } = await caller.consent.read();
  return (
    <AppFrame place="/more">
      <PageWords of={["agree", "check", "fault"]}>
        <AgreeScreen given={given} />
      </PageWords>
    </AppFrame>
  );
}
