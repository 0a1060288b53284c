import { PageShell } from "@springback/ui/primitives/page-shell";
import type { Metadata } from "next";
import { CheckFlow } from "#features/check/check-flow.tsx";
import { LanguageSwitch } from "#features/frame/language-switch.tsx";
import { currentActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const say = await wordsOf("check");
  return { title: say("pageTitle"), description: say("pageDescription") };
}

export default async function Page() {
  return (
    <PageShell account={<LanguageSwitch />}>
      <PageWords
        of={[
          "check",
          "checkIn",
          "dose",
          "equipment",
          "felt",
          "guidance",
          "player",
          "record",
          "runs",
          "signIn",
          "strength",
        ]}
      >
        <CheckFlow signedIn={(await currentActor()) !== null} />
      </PageWords>
    </PageShell>
  );
}
