"use client";
import { explain } from "@springback/core/explain";
import { Banner } from "@springback/ui/primitives/banner";
import type { ReactNode } from "react";
import type { Draft } from "#features/check/draft.ts";
import { flagsOf } from "#features/check/draft-facts.ts";
import type { FirstDay } from "#features/check/first-day.ts";
import { WhatToWatch } from "#features/check/triggers.tsx";
import { AnswerCard } from "#features/guidance/answer-card.tsx";
import { useRuleWords } from "#words/use-rule-words.ts";
import { useWords } from "#words/use-words.ts";

/** The visitor's first answer, before anyone asks for an address. */
export function FirstAnswer(props: {
  readonly draft: Draft;
  readonly day: FirstDay;
  readonly children: ReactNode;
}) {
  const say = useWords("check");
  const rules = useRuleWords();
  const { guidance, runCapM } = props.day;
  return (
    <>
      <h1 className="sr-only">{say("answer")}</h1>
      <AnswerCard {...{ guidance, runCapM }} over={say("answer")} />
      {flagsOf(props.draft).map(({ flag }) => (
        <div key={flag} className="mt-6">
          <Banner title={explain(flag, rules).title}>{explain(flag, rules).sentence}</Banner>
        </div>
      ))}
      <WhatToWatch picked={props.draft.typed.where?.triggers ?? []} />
      {props.children}
    </>
  );
}
