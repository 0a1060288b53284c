"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { describeDecision } from "@springback/core/explain";
import type { Guidance } from "@springback/core/timeline";
import { AnswerDetails } from "@springback/ui/domain/answer-details";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import { Suspense } from "react";
import { reasonWords } from "#features/guidance/reason-words.ts";
import { useRuleWords } from "#words/use-rule-words.ts";
import { useWords } from "#words/use-words.ts";

/** The parts of an answer that its words are made of. */
export type SaidParts = Pick<Guidance, keyof RunnerOutputs["disagree"]["about"]["said"]>;

interface Props {
  readonly answer: { readonly askedAt: string; readonly said: SaidParts };
  readonly zone: string;
}

/** An answer as it was given, on one line with its shape and word; a press shows every rule of it with its numbers. */
export function AnswerSaid(props: Props) {
  const sayState = useWords("ui");
  const { refer, decision } = props.answer.said;
  // The word of the answer is there at once; the words of its rules may have to be fetched.
  return (
    <Suspense fallback={<p className="mt-2 font-semibold">{sayState(refer ? "see" : decision)}</p>}>
      <WithRules {...props} />
    </Suspense>
  );
}

function WithRules({ answer, zone }: Props) {
  const say = useWords("answer");
  const locale = useLocale();
  const { said, askedAt } = answer;
  const rules = useRuleWords();
  const words = describeDecision(said, rules);
  return (
    <AnswerDetails
      state={said.refer ? "see" : said.decision}
      over={say("given", { moment: momentWords(askedAt, zone, locale) })}
      headline={words.headline}
      because={words.because}
      more={say("why")}
      reasons={said.reasons.map((reason) => reasonWords(reason, rules))}
    />
  );
}
