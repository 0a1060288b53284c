import type { Metadata } from "next";
import { ContentScreen } from "#features/content/content-screen.tsx";
import { caller, orNotFound, requireActor } from "#server.ts";

export const metadata: Metadata = { title: "Content" };

export default async function Page() {
  await requireActor("/content");
  return <ContentScreen articles={await orNotFound(caller.articles.list())} />;
}
