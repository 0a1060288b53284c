import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Banner } from "@springback/ui/primitives/banner";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { STAYS } from "#features/plans/plan-levels.ts";
import { PortalButton } from "#features/subscription/portal-button.tsx";
import {
  dateSentences,
  stepSentence,
  stepWays,
} from "#features/subscription/subscription-words.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

interface Props {
  readonly state: RunnerOutputs["billing"]["state"];
  readonly zone: string;
}

/** What is so with the subscription and when, what to do about it, and where. */
export async function SubscriptionScreen({ state, zone }: Props) {
  const [say, plans] = await Promise.all([wordsOf("subscription"), wordsOf("plans")]);
  const reader = { say, zone, locale: await currentLocale() };
  const words = state.reason === "no-subscription" ? say("none") : state.words;
  const stands = [words, ...dateSentences(state, reader)].join(" ");
  const step = stepSentence(state, reader);
  const next = step && <p className="measure mt-2 font-semibold">{step}</p>;
  return (
    <>
      <PageHead over={say("title")} title={plans(state.level)} />
      {state.owing ? (
        <Banner kind="error" title={say("owing")}>
          <p>{stands}</p>
          {next}
        </Banner>
      ) : (
        <>
          <p className="measure text-lg">{stands}</p>
          {next}
        </>
      )}
      {state.confirming && !state.canManage && (
        <p className="measure mt-3 text-quiet">{say("confirming")}</p>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        {state.canManage && (
          <PortalButton kind="primary">{say(stepWays(state).button)}</PortalButton>
        )}
        <Link
          href="/plans"
          className={buttonClass({ kind: state.canManage ? "quiet" : "primary" })}
        >
          {say("compare")}
        </Link>
      </div>
      <div className="mt-10">
        <Section title={say("yoursTitle")}>
          <ul className="measure flex list-disc flex-col gap-1.5 pl-5">
            {STAYS.map((line) => (
              <li key={line}>{plans(line)}</li>
            ))}
          </ul>
          <p className="mt-4 flex flex-wrap gap-x-6">
            <Link href="/history" className="link inline-flex min-h-11 items-center">
              {say("history")}
            </Link>
            <Link href="/account" className="link inline-flex min-h-11 items-center">
              {say("account")}
            </Link>
          </p>
        </Section>
      </div>
    </>
  );
}
