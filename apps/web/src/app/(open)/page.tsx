import type { Metadata } from "next";
import { openMetadata } from "#features/frame/page-metadata.ts";
import { LandingScreen } from "#features/landing/landing-screen.tsx";
import { currentActor } from "#server.ts";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const say = await wordsOf("landing");
  const words = { title: say("pageTitle"), description: say("pageDescription"), whole: true };
  return openMetadata("/", words);
}

export default async function Page() {
  return <LandingScreen signedIn={(await currentActor()) !== null} />;
}
