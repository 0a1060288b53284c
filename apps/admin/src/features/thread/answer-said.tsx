import type { CoachOutputs } from "@springback/api/routers/coach";
import { describeDecision, explain, usedFacts } from "@springback/core/explain";
import { ReasonList } from "@springback/ui/domain/reason-list";
import { StateShape, stateFill } from "@springback/ui/domain/state-shape";
import { ui } from "@springback/ui/words/en";
import { momentWords } from "#features/words/moment-words.ts";
import { RULE_WORDS } from "#features/words/rule-words.ts";

type Answer = CoachOutputs["messages"]["read"]["answers"][number];

/** The answer a line is about, as the runner was given it; a press shows every rule with the facts it used. */
export function AnswerSaid({ answer, zone }: { readonly answer: Answer; readonly zone: string }) {
  const { said, askedAt, rules } = answer;
  const state = said.refer ? "see" : said.decision;
  const words = describeDecision(said, RULE_WORDS);
  return (
    <details className="group mt-2 overflow-hidden rounded-control border border-hairline">
      <summary
        className={`tap flex cursor-pointer list-none items-start gap-3 px-4 py-2.5 text-ink -outline-offset-2! [&::-webkit-details-marker]:hidden ${stateFill[state]}`}
      >
        <StateShape state={state} className="mt-0.5 size-6" />
        <span className="min-w-0 flex-1">
          <span className="block text-sm">
            Told on {momentWords(askedAt, zone)}, by {said.reasons[0]?.rule} of {rules}
          </span>
          <span className="block font-semibold">{ui[state]}</span>
          <span className="block text-sm">{words.headline}</span>
        </span>
        <span className="shrink-0 text-sm underline underline-offset-4 group-open:no-underline">
          Rules and facts
        </span>
      </summary>
      <div className="bg-paper px-4 py-4">
        <p className="measure mb-6">{words.because}</p>
        <ReasonList
          reasons={said.reasons.map((reason) => ({
            ...explain(reason.rule, RULE_WORDS),
            ...{ rule: reason.rule, source: reason.source, used: usedFacts(reason, RULE_WORDS) },
          }))}
        />
      </div>
    </details>
  );
}
