import type { Metadata } from "next";
import { SignInScreen } from "#features/sign-in/sign-in-screen.tsx";
import { demoPeople } from "#server.ts";

export const metadata: Metadata = { title: "Sign in" };

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function Page({ searchParams }: Props) {
  const { next } = await searchParams;
  return (
    <SignInScreen next={typeof next === "string" ? next : "/today"} demo={await demoPeople()} />
  );
}
