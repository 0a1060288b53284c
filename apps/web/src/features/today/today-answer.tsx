"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { explain } from "@springback/core/explain";
import { Banner } from "@springback/ui/primitives/banner";
import { Button, buttonClass } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { DisagreeLink } from "#features/disagree/disagree-link.tsx";
import { AnswerCard } from "#features/guidance/answer-card.tsx";
import { UnreadLink } from "#features/messages/unread-link.tsx";
import { ACTIVITY_WORDS } from "#features/runs/session-words.ts";
import { momentWords } from "#features/today/day-words.ts";
import { StrengthOfToday } from "#features/today/strength-today.tsx";
import { RULE_WORDS } from "#words/rule-words.ts";

type Today = RunnerOutputs["guidance"]["today"];

/** The answer of the day, then what waits for an answer, strength, shoes. */
export function TodayAnswer(props: {
  readonly today: Today;
  readonly over: string;
  readonly onChanged: () => void;
}) {
  const { today, over, onChanged } = props;
  const { guidance } = today;
  return (
    <>
      <h1 className="sr-only">Today</h1>
      {guidance.refer && (
        <div className="mb-6">
          <Banner title={explain(guidance.refer.flag, RULE_WORDS).title}>
            {explain(guidance.refer.flag, RULE_WORDS).sentence}
          </Banner>
        </div>
      )}
      <AnswerCard
        guidance={guidance}
        runCapM={today.runCapM}
        over={over}
        under={<DisagreeLink />}
        actions={
          <>
            <Link href="/runs" className={buttonClass({})}>
              Log a session
            </Link>
            <Button kind="quiet" onClick={onChanged}>
              Something changed
            </Button>
          </>
        }
      />
      <UnreadLink />
      <OpenSessions today={today} />
      <StrengthOfToday stage={guidance.stage} />
      {guidance.shoes && (
        <Section title="Shoes" ruled>
          <p className="measure">{explain(guidance.shoes.advice, RULE_WORDS).sentence}</p>
        </Section>
      )}
    </>
  );
}

function OpenSessions({ today }: { readonly today: Today }) {
  if (today.openSessions.length === 0) return null;
  return (
    <Section title="Waiting for your answer" ruled>
      <ul>
        {today.openSessions.map((session) => (
          <li
            key={session.sessionId}
            className="flex items-center justify-between gap-4 border-t border-hairline py-3 first:border-t-0"
          >
            <span>
              <span className="block font-medium">
                {session.asks === "howItFelt" ? "How did it feel?" : "How is it a day later?"}
              </span>
              <span className="text-sm text-quiet">
                {ACTIVITY_WORDS[session.activity]}, {momentWords(session.endedAt, today.zone)}
              </span>
            </span>
            <Link
              href={`/runs?session=${session.sessionId}`}
              className={buttonClass({ kind: "quiet", small: true })}
            >
              Answer
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
