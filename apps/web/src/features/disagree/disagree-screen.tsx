"use client";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#client.ts";
import { DisagreeForm } from "#features/disagree/disagree-form.tsx";
import { AnswerSaid } from "#features/messages/answer-said.tsx";
import { useWords } from "#words/use-words.ts";

/** Not agreeing with an answer: the answer itself, why not, and who reads it. It changes nothing by itself, and says so. */
export function DisagreeScreen({ answerId }: { readonly answerId: string | null }) {
  const say = useWords("disagree");
  const trpc = useTRPC();
  const { data: about } = useSuspenseQuery({
    ...trpc.disagree.about.queryOptions({ answerId }),
    // The form speaks of the answer it was opened with.
    staleTime: Infinity,
  });
  if (about.said.refer) {
    return (
      <>
        <PageHead title={say("flagTitle")} lead={say("flag")} />
        <Link href="/safety" className={buttonClass({})}>
          {say("toSafety")}
        </Link>
      </>
    );
  }
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      <AnswerSaid answer={about} zone={about.zone} />
      <p className="measure mt-4 mb-8 text-sm text-quiet">
        {say("stays")}{" "}
        <Link href="/today" className="link">
          {say("changed")}
        </Link>
      </p>
      <DisagreeForm about={about} />
    </>
  );
}
