import type { Metadata } from "next";
import { PhoneFrame } from "#features/frame/phone-frame.tsx";
import { madeToday } from "#features/today/made-today.ts";
import { TodayScreen } from "#features/today/today-screen.tsx";
import { requireActor } from "#server.ts";
import { TODAY_WORDS } from "#features/today/today-words.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("checkIn"))("pageTitle") };
}

/** Where a reminder leads: the questions first, then the answer on the same page. */
export default async function Page() {
  await requireActor("/check-in");
  const { said } = await madeToday();
  return (
    <PhoneFrame place="/today">
      <PageWords of={TODAY_WORDS}>
        <TodayScreen made={said} asksFirst />
      </PageWords>
    </PhoneFrame>
  );
}
