import type { Metadata } from "next";
import { PhoneFrame } from "#features/frame/phone-frame.tsx";
import { SafetyScreen } from "#features/safety/safety-screen.tsx";
import { requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("safety"))("title") };
}

export default async function Page() {
  await requireActor("/safety");
  return (
    <PhoneFrame place="/today">
      <PageWords
        of={[
          "check",
          "checkIn",
          "disagree",
          "dose",
          "guidance",

          "record",
          "refused",
          "safety",
          "today",
          "unread",
        ]}
      >
        <SafetyScreen />
      </PageWords>
    </PhoneFrame>
  );
}
