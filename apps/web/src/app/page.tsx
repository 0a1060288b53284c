import type { Metadata } from "next";
import { LandingScreen } from "#features/landing/landing-screen.tsx";
import { currentActor } from "#server.ts";

export const metadata: Metadata = {
  title: { absolute: "Springback: run, change the run, or rest" },
  description: "Daily guidance for runners with a sore Achilles, by published rules you can read.",
};

export default async function Page() {
  return <LandingScreen signedIn={(await currentActor()) !== null} />;
}
