import { EmptyState } from "@springback/ui/domain/empty-state";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Tabs } from "@springback/ui/primitives/tabs";
import type { Units } from "@springback/words/measures";
import Link from "next/link";
import { type Answer, AnswerList } from "#features/history/answer-list.tsx";
import { type Fact, FactList } from "#features/history/fact-list.tsx";
import { currentCoreWords, currentLocale, wordsOf } from "#words/server-words.ts";

interface Props {
  readonly facts: readonly Fact[];
  readonly answers: readonly Answer[];
  readonly zone: string;
  /** What the runner counts distances in. */
  readonly units: Units;
  /** The server's instant, RFC 3339. */
  readonly now: string;
}

/** Everything the runner told, and everything they were told. Drawn on the server, so that no rule's words reach the browser. */
export async function HistoryScreen({ facts, answers, zone, units, now }: Props) {
  const [locale, say, sayRuns, { rules }] = await Promise.all([
    ...([currentLocale(), wordsOf("history"), wordsOf("runs"), currentCoreWords()] as const),
  ]);
  const sessions = { say: sayRuns, locale, units, activities: rules.activities };
  const told = { reading: { zone, now, locale }, telling: { say, locale, units, rules, sessions } };
  return (
    <>
      <PageHead
        title={say("title")}
        lead={
          <>
            {say("lead")}{" "}
            <Link href="/account" className="link">
              {say("account")}
            </Link>
            .
          </>
        }
      />
      {facts.length === 0 ? (
        <EmptyState
          title={say("nothingTitle")}
          action={
            <Link href="/check-in" className={buttonClass({})}>
              {say("toCheckIn")}
            </Link>
          }
        >
          {say("nothing")}
        </EmptyState>
      ) : (
        <Tabs
          label={say("title")}
          tabs={[
            {
              ...{ value: "facts", label: say("told") },
              content: <FactList facts={facts} {...told} />,
            },
            {
              ...{ value: "answers", label: say("answered") },
              content: <AnswerList answers={answers} {...told} />,
            },
          ]}
        />
      )}
    </>
  );
}
