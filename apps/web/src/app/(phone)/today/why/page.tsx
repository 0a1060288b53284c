import type { Metadata } from "next";
import { PhoneFrame } from "#features/frame/phone-frame.tsx";
import { madeToday } from "#features/today/made-today.ts";
import { WhyScreen } from "#features/today/why-screen.tsx";
import { requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("why"))("title") };
}

export default async function Page() {
  await requireActor("/today/why");
  return (
    <PhoneFrame place="/today">
      <PageWords of={["disagree", "flare", "guidance", "today", "why"]}>
        <WhyScreen made={await madeToday()} />
      </PageWords>
    </PhoneFrame>
  );
}
