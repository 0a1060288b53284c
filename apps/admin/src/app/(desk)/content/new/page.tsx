import type { Metadata } from "next";
import { EditorScreen } from "#features/content/editor-screen.tsx";
import { requireActor } from "#server.ts";

export const metadata: Metadata = { title: "A new article" };

export default async function Page() {
  const actor = await requireActor("/content/new");
  return <EditorScreen article={null} role={actor.role} />;
}
