import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { HistoryScreen } from "#features/history/history-screen.tsx";
import { caller, requireActor } from "#server.ts";
import { currentUnits, wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("history"))("title") };
}

export default async function Page() {
  await requireActor("/history");
  const [facts, answers, overview, units] = await Promise.all([
    caller.timeline.history(),
    caller.timeline.answers(),
    caller.account.overview(),
    currentUnits(),
  ]);
  const { zone, now } = overview;
  return (
    <AppFrame place="/more">
      <HistoryScreen facts={facts} answers={answers} zone={zone} units={units} now={now} />
    </AppFrame>
  );
}
