import { PageShell } from "@springback/ui/primitives/page-shell";
import type { Metadata } from "next";
import { askedWordsIn } from "#features/check/asked-words.ts";
import { CheckFlow } from "#features/check/check-flow.tsx";
import { currentActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { currentLocale, wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const say = await wordsOf("check");
  return { title: say("pageTitle"), description: say("pageDescription") };
}

export default async function Page() {
  const [actor, words] = await Promise.all([currentActor(), currentLocale().then(askedWordsIn)]);
  return (
    <PageShell>
      <PageWords
        of={["check", "checkIn", "dose", "equipment", "guidance", "player", "signIn", "strength"]}
      >
        <CheckFlow signedIn={actor !== null} words={words} />
      </PageWords>
    </PageShell>
  );
}
