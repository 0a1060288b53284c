import type { Metadata } from "next";
import { ConfirmScreen } from "#features/sign-in/confirm-screen.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("signIn"))("title"), referrer: "no-referrer" };
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

export default async function Page({ searchParams }: Props) {
  const { token, email, problem } = await searchParams;
  return <ConfirmScreen token={one(token)} email={one(email)} spent={problem === "spent"} />;
}
