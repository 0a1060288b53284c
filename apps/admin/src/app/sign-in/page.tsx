import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { homeOf } from "#features/frame/nav.ts";
import { SignInScreen } from "#features/sign-in/sign-in-screen.tsx";
import { currentActor, demoPeople } from "#server.ts";

export const metadata: Metadata = { title: "Sign in" };

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function Page({ searchParams }: Props) {
  const actor = await currentActor();
  if (actor) redirect(homeOf(actor.role));
  const { next } = await searchParams;
  const people = await demoPeople();
  return <SignInScreen next={typeof next === "string" ? next : "/"} demoPeople={people} />;
}
