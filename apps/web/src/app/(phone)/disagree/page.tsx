import type { Metadata } from "next";
import { DisagreeScreen } from "#features/disagree/disagree-screen.tsx";
import { PhoneFrame } from "#features/frame/phone-frame.tsx";
import { caller, orNotFound, requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("disagree"))("title") };
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function Page({ searchParams }: Props) {
  await requireActor("/disagree");
  const { about } = await searchParams;
  const answerId = typeof about === "string" ? about : null;
  const made = await orNotFound(caller.disagree.about({ answerId }));
  return (
    <PhoneFrame place="/today">
      <PageWords of={["answer", "disagree", "today"]}>
        <DisagreeScreen made={made} />
      </PageWords>
    </PhoneFrame>
  );
}
