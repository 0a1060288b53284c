import type { Metadata } from "next";
import { PhoneFrame } from "#features/frame/phone-frame.tsx";
import { madeRuns } from "#features/runs/made-runs.ts";
import { RunsScreen } from "#features/runs/runs-screen.tsx";
import { requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("runs"))("title") };
}

export default async function Page() {
  await requireActor("/runs");
  return (
    <PhoneFrame place="/runs">
      <PageWords of={["felt", "files", "record", "refused", "runs", "today"]}>
        <RunsScreen made={await madeRuns()} />
      </PageWords>
    </PhoneFrame>
  );
}
