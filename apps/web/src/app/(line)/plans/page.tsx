import type { Metadata } from "next";
import { OpenFrame } from "#features/frame/open-frame.tsx";
import { PlansScreen } from "#features/plans/plans-screen.tsx";
import { caller, currentActor } from "#server.ts";

export const metadata: Metadata = {
  title: "Plans",
  description: "What is free for good, and what the two plans add.",
};

export default async function Page() {
  const actor = await currentActor();
  const state = actor ? await caller.billing.state() : null;
  return (
    <OpenFrame signedIn={actor !== null} place="/account">
      <PlansScreen state={state} />
    </OpenFrame>
  );
}
