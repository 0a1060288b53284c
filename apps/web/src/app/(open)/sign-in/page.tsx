import type { Metadata } from "next";
import { isPhonePage } from "#features/phone/phone-pages.ts";
import { SignInScreen } from "#features/sign-in/sign-in-screen.tsx";
import { demoPeople } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const say = await wordsOf("signIn");
  return { title: say("title"), description: say("pageDescription") };
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function Page({ searchParams }: Props) {
  const { next } = await searchParams;
  const wanted = typeof next === "string" ? next : null;
  return (
    <PageWords of={["signIn"]}>
      <SignInScreen
        next={wanted ?? "/today"}
        search={wanted === null ? "" : `?${new URLSearchParams({ next: wanted })}`}
        fromTheDay={wanted !== null && isPhonePage(wanted.replace(/\?.*/, ""))}
        demo={await demoPeople()}
      />
    </PageWords>
  );
}
