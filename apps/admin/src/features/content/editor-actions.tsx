"use client";
import { Button } from "@springback/ui/primitives/button";
import { Dialog } from "@springback/ui/primitives/dialog";
import { useState } from "react";
import type { ArticleDesk } from "#features/content/use-article.ts";

interface Props {
  readonly desk: ArticleDesk;
  readonly mayPublish: boolean;
}

type Asked = "publish" | "change" | "unpublish";

const QUESTIONS: Readonly<
  Record<Asked, { readonly title: string; readonly lead: string; readonly yes: string }>
> = {
  publish: {
    title: "Publish this article?",
    lead: "Runners and visitors can read it from this moment. You can take it back at any time.",
    yes: "Publish",
  },
  change: {
    title: "Change what is published?",
    lead: "Readers see your changes at once.",
    yes: "Save for readers",
  },
  unpublish: {
    title: "Take this article back?",
    lead: "Nobody can read it any more, and links to it lead nowhere. The text stays here as a draft.",
    yes: "Take it back",
  },
};

/** Save, publish, take back. Whatever readers notice is asked about first. */
export function EditorActions({ desk, mayPublish }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const published = desk.kept?.status === "published";
  const yes = (): void => {
    if (asked === "publish") desk.publish();
    if (asked === "change") desk.save();
    if (asked === "unpublish") desk.unpublish();
    setAsked(null);
  };
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <Button
        pending={desk.busy && "Saving"}
        disabled={!desk.changed}
        onClick={() => (published ? setAsked("change") : desk.save())}
      >
        {published ? "Save for readers" : "Save draft"}
      </Button>
      {mayPublish && desk.kept && !published && (
        <Button
          kind="quiet"
          disabled={desk.changed || desk.busy}
          onClick={() => setAsked("publish")}
        >
          Publish
        </Button>
      )}
      {mayPublish && published && (
        <Button kind="quiet" disabled={desk.busy} onClick={() => setAsked("unpublish")}>
          Take it back
        </Button>
      )}
      {mayPublish && desk.kept && !published && desk.changed && (
        <p className="basis-full text-sm text-quiet">Save the draft first, then publish it.</p>
      )}
      <Dialog
        open={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        title={asked ? QUESTIONS[asked].title : ""}
        lead={asked ? QUESTIONS[asked].lead : ""}
        close="Not now"
        actions={<Button onClick={yes}>{asked ? QUESTIONS[asked].yes : ""}</Button>}
      />
    </div>
  );
}
