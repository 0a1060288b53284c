import type { Metadata } from "next";
import { cookies } from "next/headers";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { lookOf } from "#features/frame/look.ts";
import { SettingsScreen } from "#features/settings/settings-screen.tsx";
import { requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("settings"))("title") };
}

export default async function Page() {
  await requireActor("/settings");
  const chosen = await cookies();
  return (
    <AppFrame place="/account">
      <PageWords of={["settings"]}>
        <SettingsScreen look={lookOf((name) => chosen.get(name)?.value)} />
      </PageWords>
    </AppFrame>
  );
}
