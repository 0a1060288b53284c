import type { Metadata } from "next";
import { cookies } from "next/headers";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { lookOf } from "#features/frame/look.ts";
import { SettingsScreen } from "#features/settings/settings-screen.tsx";
import { caller, requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("settings"))("title") };
}

export default async function Page() {
  await requireActor("/settings");
  const [kept, chosen] = await Promise.all([cookies(), caller.settings.read()]);
  return (
    <AppFrame place="/more">
      <PageWords of={["fault", "settings"]}>
        <SettingsScreen look={lookOf((name) => kept.get(name)?.value)} chosen={chosen} />
      </PageWords>
    </AppFrame>
  );
}
