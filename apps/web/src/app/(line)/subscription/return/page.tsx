import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { ReturnScreen } from "#features/subscription/return-screen.tsx";
import { requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("subscription"))("returnTitle") };
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function Page({ searchParams }: Props) {
  const { session_id: session } = await searchParams;
  if (typeof session !== "string" || session === "") redirect("/subscription");
  const here = `/subscription/return?${new URLSearchParams({ session_id: session })}`;
  await requireActor(here);
  return (
    <AppFrame place="/more" notice={false}>
      <PageWords of={["subscription", "plans"]}>
        <ReturnScreen sessionId={session} />
      </PageWords>
    </AppFrame>
  );
}
