import type { Metadata } from "next";
import { PhoneFrame } from "#features/frame/phone-frame.tsx";
import { UnreadBadge } from "#features/messages/unread-badge.tsx";
import { MoreScreen } from "#features/more/more-screen.tsx";
import { requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("more"))("title") };
}

export default async function Page() {
  await requireActor("/more");
  return (
    <PhoneFrame place="/more">
      <PageWords of={["more"]}>
        <MoreScreen unread={<UnreadBadge />} />
      </PageWords>
    </PhoneFrame>
  );
}
