import { EmptyState } from "@springback/ui/domain/empty-state";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Tabs } from "@springback/ui/primitives/tabs";
import type { Units } from "@springback/words/measures";
import Link from "next/link";
import { type Answer, AnswerList } from "#features/history/answer-list.tsx";
import { type Fact, FactList } from "#features/history/fact-list.tsx";

interface Props {
  readonly facts: readonly Fact[];
  readonly answers: readonly Answer[];
  readonly zone: string;
  /** What the runner counts distances in. */
  readonly units: Units;
  /** The server's instant, RFC 3339. */
  readonly now: string;
}

/** Everything the runner told, and everything they were told. */
export function HistoryScreen({ facts, answers, zone, units, now }: Props) {
  return (
    <>
      <PageHead
        title="History"
        lead={
          <>
            What you told, and what the rules answered. You can take it all with you from your{" "}
            <Link href="/account" className="link">
              account
            </Link>
            .
          </>
        }
      />
      {facts.length === 0 ? (
        <EmptyState title="Nothing yet">
          Your first answers appear here as soon as you save them.
        </EmptyState>
      ) : (
        <Tabs
          label="History"
          tabs={[
            {
              value: "facts",
              label: "What you told",
              content: <FactList facts={facts} zone={zone} units={units} now={now} />,
            },
            {
              value: "answers",
              label: "What it answered",
              content: <AnswerList answers={answers} zone={zone} now={now} />,
            },
          ]}
        />
      )}
    </>
  );
}
