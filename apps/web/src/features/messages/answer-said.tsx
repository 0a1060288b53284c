"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { describeDecision, explain, usedFacts } from "@springback/core/explain";
import type { Guidance } from "@springback/core/timeline";
import { ReasonList } from "@springback/ui/domain/reason-list";
import { StateShape, stateFill } from "@springback/ui/domain/state-shape";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import { Suspense } from "react";
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
  const say = useWords("answer");
  const { refer, decision } = props.answer.said;
  // The word of the answer is there at once; the words of its rules may have to be fetched.
  return (
    <Suspense fallback={<p className="mt-2 font-semibold">{say(refer ? "see" : decision)}</p>}>
      <WithRules {...props} />
    </Suspense>
  );
}

function WithRules({ answer, zone }: Props) {
  const say = useWords("answer");
  const locale = useLocale();
  const { said } = answer;
  const state = said.refer ? "see" : said.decision;
  const rules = useRuleWords();
  const words = describeDecision(said, rules);
  return (
    <details className="group mt-2 overflow-hidden rounded-control border border-hairline">
      <summary
        className={`tap flex cursor-pointer list-none items-start gap-3 px-4 py-3 text-ink -outline-offset-2! [&::-webkit-details-marker]:hidden ${stateFill[state]}`}
      >
        <StateShape state={state} className="mt-0.5 size-7" />
        <span className="min-w-0 flex-1">
          <span className="block text-sm">
            {say("given", { moment: momentWords(answer.askedAt, zone, locale) })}
          </span>
          <span className="block font-semibold">{say(state)}</span>
          <span className="block">{words.headline}</span>
        </span>
        <span className="shrink-0 text-sm underline underline-offset-4 group-open:no-underline">
          {say("why")}
        </span>
      </summary>
      <div className="bg-paper px-4 py-4">
        <p className="measure mb-6">{words.because}</p>
        <ReasonList
          reasons={said.reasons.map((reason) => ({
            ...explain(reason.rule, rules),
            ...{ rule: reason.rule, source: reason.source, used: usedFacts(reason, rules) },
          }))}
          deciding={say("decided")}
          also={say("also")}
          inForce={say("inForce")}
        />
      </div>
    </details>
  );
}
