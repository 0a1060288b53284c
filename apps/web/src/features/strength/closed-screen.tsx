"use client";
import type { Stage } from "@springback/core/timeline";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useCoreWords } from "#words/use-core-words.ts";
import { useWords } from "#words/use-words.ts";

/** Without a subscription: what is closed, what was last assigned, and what stays open. */
export function ClosedScreen(props: {
  readonly title: string;
  /** Why, in the subscription's own words. */
  readonly words: string;
  readonly stage: Stage;
}) {
  const { title, words, stage } = props;
  const say = useWords("strength");
  const { stages } = useCoreWords();
  return (
    <>
      <PageHead title={title} lead={words} />
      <div className="border-y border-hairline py-4">
        <p className="text-sm text-quiet">{say("lastStage")}</p>
        <p className="measure font-semibold">{say("stage", stages[stage])}</p>
      </div>
      <p className="measure py-6">
        {say("closedLead")}{" "}
        <a className="link" href="/runs?log">
          {say("logByHand")}
        </a>
        .
      </p>
      <a href="/plans" className={buttonClass({})}>
        {say("seePlans")}
      </a>
    </>
  );
}
