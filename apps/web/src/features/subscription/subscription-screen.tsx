import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Banner } from "@springback/ui/primitives/banner";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { STAYS } from "#features/plans/plan-levels.ts";
import { PortalButton } from "#features/subscription/portal-button.tsx";
import { dateSentence, LEVEL_NAMES } from "#features/subscription/subscription-words.ts";

interface Props {
  readonly state: RunnerOutputs["billing"]["state"];
  readonly zone: string;
}

/** How the subscription stands, in words, and where to change it. */
export function SubscriptionScreen({ state, zone }: Props) {
  const date = dateSentence(state, zone);
  const owing = state.reason === "grace" || state.reason === "unpaid";
  return (
    <>
      <PageHead over="Subscription" title={LEVEL_NAMES[state.level]} />
      {owing ? (
        <Banner kind="error" title="Your card needs a look">
          {state.words} {date}
        </Banner>
      ) : (
        <p className="measure text-lg">
          {state.reason === "no-subscription" ? "You have no subscription." : state.words} {date}
        </p>
      )}
      {state.confirming && !state.canManage && (
        <p className="measure mt-3 text-quiet">
          A payment page was opened and no payment has reached us yet. If you paid, it shows here
          within minutes.
        </p>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        {state.canManage && (
          <PortalButton kind="primary">
            {owing ? "Update your card" : "Change card, plan or cancel"}
          </PortalButton>
        )}
        <Link
          href="/plans"
          className={buttonClass({ kind: state.canManage ? "quiet" : "primary" })}
        >
          Compare the plans
        </Link>
      </div>
      <div className="mt-10">
        <Section title="Yours with or without a subscription">
          <ul className="measure flex list-disc flex-col gap-1.5 pl-5">
            {STAYS.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="mt-4 flex flex-wrap gap-x-6">
            <Link href="/history" className="link inline-flex min-h-11 items-center">
              Your history
            </Link>
            <Link href="/account" className="link inline-flex min-h-11 items-center">
              Export and account
            </Link>
          </p>
        </Section>
      </div>
    </>
  );
}
