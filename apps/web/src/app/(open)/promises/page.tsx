import type { Metadata } from "next";
import { OpenFrame } from "#features/frame/open-frame.tsx";
import { openMetadata } from "#features/frame/page-metadata.ts";
import { PromisesScreen } from "#features/promises/promises-screen.tsx";
import { currentActor } from "#server.ts";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const say = await wordsOf("promises");
  return openMetadata("/promises", { title: say("title"), description: say("pageDescription") });
}

export default async function Page() {
  return (
    <OpenFrame signedIn={(await currentActor()) !== null} place="/more">
      <PromisesScreen />
    </OpenFrame>
  );
}
