import type { Metadata } from "next";
import { PhoneFrame } from "#features/frame/phone-frame.tsx";
import { ScoresScreen } from "#features/tests/scores-screen.tsx";
import { requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("scores"))("title") };
}

/** Drawn by the phone alone, as the tests are. */
export default async function Page() {
  await requireActor("/scores");
  return (
    <PhoneFrame place="/more">
      <PageWords of={["guidance", "ladder", "refused", "scores", "tests", "today"]}>
        <ScoresScreen />
      </PageWords>
    </PhoneFrame>
  );
}
