import type { Metadata } from "next";
import { ConfirmScreen } from "#features/sign-in/confirm-screen.tsx";

export const metadata: Metadata = { title: "Sign in", referrer: "no-referrer" };

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

export default async function Page({ searchParams }: Props) {
  const { token, email, problem } = await searchParams;
  return <ConfirmScreen token={one(token)} email={one(email)} spent={problem === "spent"} />;
}
