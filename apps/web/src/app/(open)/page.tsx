import type { Metadata } from "next";
import { LandingScreen } from "#features/landing/landing-screen.tsx";
import { currentActor } from "#server.ts";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const say = await wordsOf("landing");
  return { title: { absolute: say("pageTitle") }, description: say("pageDescription") };
}

export default async function Page() {
  return <LandingScreen signedIn={(await currentActor()) !== null} />;
}
