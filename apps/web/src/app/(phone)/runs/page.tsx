import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
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
    <AppFrame place="/runs">
      <PageWords of={["felt", "files", "phone", "record", "refused", "runs", "today"]}>
        <RunsScreen made={await madeRuns()} />
      </PageWords>
    </AppFrame>
  );
}
