import type { Metadata } from "next";
import { PhoneFrame } from "#features/frame/phone-frame.tsx";
import { madeToday } from "#features/today/made-today.ts";
import { TodayScreen } from "#features/today/today-screen.tsx";
import { Welcome } from "#features/welcome/welcome.tsx";
import { requireActor } from "#server.ts";
import { TODAY_WORDS } from "#features/today/today-words.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("today"))("title") };
}

interface Props {
  readonly searchParams: Promise<{ readonly first?: string | string[] }>;
}

export default async function Page({ searchParams }: Props) {
  await requireActor("/today");
  const { said } = await madeToday();
  const isFirst = (await searchParams).first !== undefined;
  return (
    <PhoneFrame place="/today">
      <PageWords of={TODAY_WORDS}>
        <TodayScreen made={said} />
        {isFirst && !said.see && <Welcome at={said.at} zone={said.zone} />}
      </PageWords>
    </PhoneFrame>
  );
}
