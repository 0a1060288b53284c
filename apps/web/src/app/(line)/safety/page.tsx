import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { SafetyScreen } from "#features/safety/safety-screen.tsx";
import { requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";

export const metadata: Metadata = { title: "Safety questions" };

export default async function Page() {
  await requireActor("/safety");
  return (
    <AppFrame place="/today">
      <PageWords of={["check"]}>
        <SafetyScreen />
      </PageWords>
    </AppFrame>
  );
}
