"use client";
import { RED_FLAG_QUESTIONS } from "@springback/core/triage";
import type { RedFlagAnswers, Referral } from "@springback/core/timeline";
import type { ReactNode } from "react";
import type { AskedWords } from "#features/check/asked-words.ts";
import { FlagView } from "#features/guidance/flag-view.tsx";
import type { SaidFlag } from "#features/guidance/said-answer.ts";

/** "See someone", with the words that came with the page. It has no way past. */
export function FlagStep(props: {
  readonly refer: Referral;
  /** What was answered, so that it can be read out to whoever looks at it. */
  readonly answers: RedFlagAnswers;
  readonly words: AskedWords;
  /** For someone signed in. */
  readonly after?: ReactNode;
}) {
  const { refer, answers, words, after } = props;
  const yes = RED_FLAG_QUESTIONS.filter(({ id }) => answers[id] === true);
  const yesTo = yes.map(({ id }) => words.questions.single[id].question).join(" ");
  return <FlagView flag={said(refer, words)} yesTo={yesTo} after={after} />;
}

function said({ flag, level }: Referral, { flags, levels }: AskedWords): SaidFlag {
  const words = Object.entries(flags).find(([id]) => id === flag)?.[1];
  return {
    ...{ level, soon: levels[level], title: words?.title ?? null },
    ...{ action: words?.action ?? null, locked: words?.locked ?? null },
  };
}
