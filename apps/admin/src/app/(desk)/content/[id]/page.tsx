import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditorScreen } from "#features/content/editor-screen.tsx";
import { caller, orNotFound, requireActor } from "#server.ts";

export const metadata: Metadata = { title: "Article" };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default async function Page({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/content/${id}`);
  if (!UUID.test(id)) notFound();
  const article = await orNotFound(caller.articles.get({ id }));
  return <EditorScreen article={article} role={actor.role} />;
}
