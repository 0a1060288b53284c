"use client";
import { DecisionCard, type DecisionCardProps } from "@springback/ui/domain/decision-card";
import type { ReactNode } from "react";
import type { SaidAnswer } from "#features/guidance/said-answer.ts";
import { useWords } from "#words/use-words.ts";

/** The answer, why, and what would change it. */
export function AnswerView(props: {
  readonly answer: SaidAnswer;
  readonly over?: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: DecisionCardProps["level"];
}) {
  const say = useWords("guidance");
  const { decision, headline, upTo, because, next } = props.answer;
  return (
    <DecisionCard
      decision={decision}
      over={props.over}
      headline={upTo === null ? headline : say("runUpTo", { distance: upTo })}
      because={because}
      wouldChange={next}
      actions={props.actions}
      {...(props.level && { level: props.level })}
    />
  );
}
