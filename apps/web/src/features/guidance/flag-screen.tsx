"use client";
import { RED_FLAG_QUESTIONS } from "@springback/core/triage";
import type { RedFlagAnswers, Referral } from "@springback/core/timeline";
import type { ReactNode } from "react";
import { FlagView } from "#features/guidance/flag-view.tsx";
import { sayFlag } from "#features/guidance/said-answer.ts";
import { useQuestionWords } from "#words/use-core-words.ts";
import { useRuleWords } from "#words/use-rule-words.ts";

interface Props {
  readonly refer: Referral;
  /** What was answered, so that it can be read out to whoever looks at it. */
  readonly answers?: RedFlagAnswers;
  /** In the place of what lifts it: the sending of the draft, for someone signed in. Never a way past. */
  readonly after?: ReactNode;
}

/** "See someone" on the screens that have the rules at hand. */
export function FlagScreen({ refer, answers = {}, after }: Props) {
  const questions = useQuestionWords();
  const rules = useRuleWords();
  const yes = RED_FLAG_QUESTIONS.filter(({ id }) => answers[id] === true);
  const yesTo = yes.map(({ id }) => questions.single[id].question).join(" ");
  return <FlagView flag={sayFlag(refer, rules)} yesTo={yesTo} after={after} />;
}
