import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { AnswerScreen } from "#features/history/answer-screen.tsx";
import { caller, orNotFound, requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

interface Props {
  readonly params: Promise<{ readonly answer: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("history"))("openedTitle") };
}

export default async function Page({ params }: Props) {
  await requireActor("/history");
  const { answer: answerId } = await params;
  const [answer, overview] = await Promise.all([
    orNotFound(caller.timeline.answer({ answerId })),
    caller.account.overview(),
  ]);
  const { zone, now } = overview;
  return (
    <AppFrame place="/more">
      <PageWords of={["disagree", "why"]}>
        <AnswerScreen answer={answer} zone={zone} now={now} />
      </PageWords>
    </AppFrame>
  );
}
