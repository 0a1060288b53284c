"use client";
import { sentenceForError } from "@springback/api/errors";
import { ArticlePage } from "@springback/ui/domain/article-page";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import type { ArticleDesk } from "#features/content/use-article.ts";
import { type Newer, newerIn } from "#features/content/words.ts";

/** What came of the last save: that it is kept, why it isn't, or somebody else's newer version to choose from. */
export function EditorNotes({ desk }: { readonly desk: ArticleDesk }) {
  const newer = desk.errorData?.code === "CONFLICT" ? newerIn(desk.errorData.detail) : null;
  if (newer) return <NewerVersion desk={desk} newer={newer} />;
  if (desk.error) {
    return (
      <div className="mt-6">
        <Banner kind="error" title="Not saved">
          {sentenceForError(desk.error)} What you typed is still here.
        </Banner>
      </div>
    );
  }
  return <output className="mt-6 block min-h-6 font-medium">{desk.done}</output>;
}

interface NewerProps {
  readonly desk: ArticleDesk;
  readonly newer: Newer;
}

function NewerVersion({ desk, newer }: NewerProps) {
  const theirs = { id: desk.id, publishedAt: desk.kept?.publishedAt ?? null, ...newer };
  return (
    <div className="mt-6 flex flex-col gap-4">
      <Banner kind="error" title="Somebody saved this article after you opened it">
        Your text is still here and not saved. Read theirs below, then choose.
      </Banner>
      <div className="flex flex-wrap gap-2">
        <Button kind="quiet" onClick={() => desk.save(newer.version)}>
          Save mine over theirs
        </Button>
        <Button
          kind="quiet"
          onClick={() => desk.take({ ...theirs, updatedAt: desk.kept?.updatedAt ?? 0 })}
        >
          Drop mine, take theirs
        </Button>
      </div>
      <details open className="border-y border-hairline py-3">
        <summary className="tap content-center font-semibold">Their version</summary>
        <ArticlePage heading={2} title={newer.title} summary={newer.summary} body={newer.body} />
      </details>
    </div>
  );
}
