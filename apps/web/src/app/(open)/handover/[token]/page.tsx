import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SheetScreen } from "#features/share/sheet-screen.tsx";
import { openShared, pagePath } from "#server.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await wordsOf("share"))("title"),
    referrer: "no-referrer",
    robots: { index: false, follow: false },
  };
}

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

/** A link that opens nothing is answered like an address that never was. */
export default async function Page({ params }: Props) {
  const { token } = await params;
  const sheet = await openShared(token, await currentLocale());
  if (!sheet) notFound();
  return <SheetScreen sheet={sheet} pdf={`${await pagePath()}/pdf`} />;
}
