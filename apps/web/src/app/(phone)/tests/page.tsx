import type { Metadata } from "next";
import { PhoneFrame } from "#features/frame/phone-frame.tsx";
import { testNamed } from "#features/tests/measured-by.ts";
import { TestsScreen } from "#features/tests/tests-screen.tsx";
import { requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("tests"))("title") };
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

/** Drawn by the phone alone: a test is taken there, with a connection or without. */
export default async function Page({ searchParams }: Props) {
  await requireActor("/tests");
  const { test } = await searchParams;
  return (
    <PhoneFrame place="/more">
      <PageWords of={["checkIn", "guidance", "ladder", "player", "refused", "tests", "today"]}>
        <TestsScreen asked={testNamed(test)} />
      </PageWords>
    </PhoneFrame>
  );
}
