import type { Metadata } from "next";
import { ExampleScreen } from "#features/example/example-screen.tsx";
import { OpenFrame } from "#features/frame/open-frame.tsx";
import { openMetadata } from "#features/frame/page-metadata.ts";
import { currentActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const say = await wordsOf("example");
  return openMetadata("/example", { title: say("title"), description: say("pageDescription") });
}

export default async function Page() {
  return (
    <OpenFrame signedIn={(await currentActor()) !== null} place="/more">
      <PageWords of={["example", "guidance"]}>
        <ExampleScreen />
      </PageWords>
    </OpenFrame>
  );
}
