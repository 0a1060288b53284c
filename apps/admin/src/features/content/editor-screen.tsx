"use client";
import { can, type Role } from "@springback/core/access";
import { ArticlePage } from "@springback/ui/domain/article-page";
import { PageHead } from "@springback/ui/primitives/page-head";
import Link from "next/link";
import { EditorActions } from "#features/content/editor-actions.tsx";
import { EditorFields } from "#features/content/editor-fields.tsx";
import { EditorNotes } from "#features/content/editor-notes.tsx";
import { type Article, useArticle } from "#features/content/use-article.ts";

interface Props {
  readonly article: Article | null;
  readonly role: Role;
}

/** An article being written, beside the page it will be. */
export function EditorScreen({ article, role }: Props) {
  const desk = useArticle(article);
  const mayPublish = can(role, "content.publish");
  const published = desk.kept?.status === "published";
  const readOnly = published && !mayPublish;
  const { typed } = desk;
  return (
    <>
      <PageHead
        over={
          <Link href="/content" className="link inline-flex min-h-11 items-center">
            Content
          </Link>
        }
        title={desk.kept?.title ?? "A new article"}
        lead={stateWords(desk.kept, desk.changed)}
      />
      <div className="gap-x-10 xl:grid xl:grid-cols-2">
        <div>
          <EditorFields desk={desk} readOnly={readOnly} />
          <EditorNotes desk={desk} />
          {readOnly ? (
            <p className="mt-6 text-quiet">This is published. Ask an admin to change it.</p>
          ) : desk.errorData?.code === "CONFLICT" ? null : (
            <EditorActions desk={desk} mayPublish={mayPublish} />
          )}
        </div>
        <section
          aria-label="Preview"
          className="mt-10 border-t border-hairline pt-6 xl:mt-0 xl:border-t-0 xl:border-l xl:pt-0 xl:pl-10"
        >
          <p className="mb-4 text-sm text-quiet">Preview: this is how a runner reads it.</p>
          <ArticlePage
            heading={2}
            title={typed.title || "Title"}
            summary={typed.summary || "Summary"}
            body={typed.body}
          />
        </section>
      </div>
    </>
  );
}

function stateWords(kept: Article | null, changed: boolean): string {
  if (!kept) return "Not saved yet.";
  const state = kept.status === "published" ? "Published: everybody can read it." : "Draft.";
  const whose = kept.ours
    ? `${state} It comes with Springback, and each release keeps it right until you save other words: then it is yours to keep right.`
    : state;
  return changed ? `${whose} What you see has changes that aren't saved.` : whose;
}
