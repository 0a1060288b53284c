import type { Metadata } from "next";
import { OffScreen } from "#features/reminders/off-screen.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const title = (await wordsOf("reminders"))("pageTitle");
  return { title, referrer: "no-referrer", robots: { index: false } };
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function Page({ searchParams }: Props) {
  const { token, done } = await searchParams;
  return <OffScreen token={typeof token === "string" ? token : ""} done={done === "1"} />;
}
