import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { ProgressScreen } from "#features/progress/progress-screen.tsx";
import { madeStep } from "#features/step/made-step.ts";
import { caller, requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { currentLocale, currentUnits, wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("progress"))("title") };
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default async function Page({ searchParams }: Props) {
  await requireActor("/progress");
  const span = "weeks" in (await searchParams) ? "weeks" : "fortnight";
  const [progress, step, locale, units, say, sayLadder] = await Promise.all([
    caller.progress.read({ span }),
    madeStep(),
    currentLocale(),
    currentUnits(),
    wordsOf("progress"),
    wordsOf("ladder"),
  ]);
  return (
    <AppFrame place="/more">
      <PageWords of={["ladder", "step"]}>
        <ProgressScreen
          progress={progress}
          span={span}
          step={step}
          spoken={{ locale, units, say, sayLadder }}
        />
      </PageWords>
    </AppFrame>
  );
}
