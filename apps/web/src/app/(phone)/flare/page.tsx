import type { Metadata } from "next";
import { FlareScreen } from "#features/flare/flare-screen.tsx";
import { PhoneFrame } from "#features/frame/phone-frame.tsx";
import { madeToday } from "#features/today/made-today.ts";
import { TODAY_WORDS } from "#features/today/today-words.ts";
import { requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("flare"))("pageTitle") };
}

export default async function Page() {
  await requireActor("/flare");
  const { said } = await madeToday();
  return (
    <PhoneFrame place="/today">
      <PageWords of={TODAY_WORDS}>
        <FlareScreen made={said} />
      </PageWords>
    </PhoneFrame>
  );
}
