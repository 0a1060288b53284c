import type { Stage } from "@springback/core/timeline";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import Link from "next/link";
import { STAGE_WORDS } from "#features/guidance/stage-words.ts";

/** Without a subscription: what is closed, what was last assigned, and what stays open. */
export function ClosedScreen(props: {
  readonly title: string;
  /** Why, in the subscription's own words. */
  readonly words: string;
  readonly stage: Stage;
}) {
  const { title, words, stage } = props;
  return (
    <>
      <PageHead title={title} lead={words} />
      <div className="border-y border-hairline py-4">
        <p className="text-sm text-quiet">Your last assigned stage</p>
        <p className="measure font-semibold">{STAGE_WORDS[stage]}</p>
      </div>
      <p className="measure py-6">
        The plan that guides you through each session, set by set, is part of a subscription. You
        can go on doing what you know, and{" "}
        <Link className="link" href="/runs?log">
          log it by hand
        </Link>
        : the next morning is still read.
      </p>
      <Link href="/plans" className={buttonClass({})}>
        See the plans
      </Link>
    </>
  );
}
