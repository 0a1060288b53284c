"use client";
import type { Guidance } from "@springback/core/timeline";
import { ReasonList } from "@springback/ui/domain/reason-list";
import { Disclosure } from "@springback/ui/primitives/disclosure";
import type { ReactNode } from "react";
import { AnswerView } from "#features/guidance/answer-view.tsx";
import { reasonWords } from "#features/guidance/reason-words.ts";
import { sayAnswer } from "#features/guidance/said-answer.ts";
import { RULE_WORDS } from "#words/rule-words.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly guidance: Guidance;
  /** The longest run allowed now, whole metres; named when the answer is to run. */
  readonly runCapM: number | null;
  readonly over?: ReactNode;
}

/** The answer with every rule that applied, on the screens that have the rules at hand. */
export function AnswerCard({ guidance, runCapM, over }: Props) {
  const say = useWords("guidance");
  return (
    <>
      <AnswerView answer={sayAnswer(guidance, runCapM, RULE_WORDS)} over={over} />
      <div className="mt-6">
        <Disclosure summary={say("why")}>
          <ReasonList reasons={guidance.reasons.map(reasonWords)} />
        </Disclosure>
      </div>
    </>
  );
}
