import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { ProgressScreen } from "#features/progress/progress-screen.tsx";
import { caller, requireActor } from "#server.ts";
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
  const [progress, locale, units, say, sayLadder] = await Promise.all([
    caller.progress.read({ span }),
    currentLocale(),
    currentUnits(),
    wordsOf("progress"),
    wordsOf("ladder"),
  ]);
  return (
    <AppFrame place="/more">
      <ProgressScreen progress={progress} span={span} spoken={{ locale, units, say, sayLadder }} />
    </AppFrame>
  );
}
