import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { chooseThread } from "#features/messages/choose-thread.ts";
import { MessagesScreen } from "#features/messages/messages-screen.tsx";
import { HydrateClient } from "#hydrate-client.tsx";
import { caller, prefetch, requireActor, trpc } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("messages"))("title") };
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const one = (value: string | string[] | undefined): string | null =>
  typeof value === "string" ? value : null;

export default async function Page({ searchParams }: Props) {
  const { userId: runnerId } = await requireActor("/messages");
  const asked = await searchParams;
  const withId = one(asked["with"]);
  const open = chooseThread(await caller.messages.threads(), withId);
  await Promise.all([
    prefetch(trpc.messages.threads.queryOptions()),
    open && prefetch(trpc.messages.read.queryOptions({ coachId: open.coach.id })),
  ]);
  return (
    <HydrateClient>
      <AppFrame place="/more">
        <PageWords of={["answer", "messages"]}>
          <MessagesScreen {...{ runnerId, withId, about: one(asked["about"]) }} />
        </PageWords>
      </AppFrame>
    </HydrateClient>
  );
}
