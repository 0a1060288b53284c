import type { Metadata } from "next";
import { ShellScreen } from "#features/phone/shell/shell-screen.tsx";
import { TODAY_WORDS } from "#features/today/today-words.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await wordsOf("shell"))("title"),
    robots: { index: false },
    // It opens where no file can be asked for.
    manifest: null,
  };
}

/** Kept on phones and opened at any address there: it asks nobody who is looking, and so can't hold anything of theirs: what it draws is on the phone. */
export default function Page() {
  return (
    <PageWords
      of={[
        ...TODAY_WORDS,
        ...([
          "answer",
          "equipment",
          "fault",
          "felt",
          "files",
          "more",
          "phone",
          "player",
          "record",
        ] as const),
        ...(["runs", "safety", "scores", "shell", "strength", "tests", "why"] as const),
      ]}
    >
      <ShellScreen />
    </PageWords>
  );
}
