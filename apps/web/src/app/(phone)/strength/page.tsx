import type { Metadata } from "next";
import { PhoneFrame } from "#features/frame/phone-frame.tsx";
import { madeStrength } from "#features/strength/made-strength.ts";
import { StrengthScreen } from "#features/strength/strength-screen.tsx";
import { requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("strength"))("pageTitle") };
}

export default async function Page() {
  const { userId } = await requireActor("/strength");
  return (
    <PhoneFrame place="/strength">
      <PageWords
        of={[
          ...(["dose", "equipment", "felt", "guidance", "ladder"] as const),
          ...(["player", "record", "step", "strength", "today"] as const),
        ]}
      >
        <StrengthScreen made={await madeStrength()} owner={userId} />
      </PageWords>
    </PhoneFrame>
  );
}
