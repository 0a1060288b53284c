import type { Metadata } from "next";
import { DisagreeScreen } from "#features/disagree/disagree-screen.tsx";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { HydrateClient, prefetchOrNotFound, requireActor, trpc } from "#server.ts";
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
  await prefetchOrNotFound(trpc.disagree.about.queryOptions({ answerId }));
  return (
    <HydrateClient>
      <AppFrame place="/today">
        <PageWords of={["answer", "disagree"]}>
          <DisagreeScreen answerId={answerId} />
        </PageWords>
      </AppFrame>
    </HydrateClient>
  );
}
