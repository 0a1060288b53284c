import type { RunnerOutputs } from "@springback/api/routers/runner";
import { explain } from "@springback/core/explain";
import type { Guidance } from "@springback/core/timeline";
import { StateShape, stateText, stateWord } from "@springback/ui/domain/state-shape";
import { mustSeeSomeone } from "#features/guidance/said-answer.ts";
import { whenWords } from "#features/runs/session-words.ts";
import { RULE_WORDS } from "#words/rule-words.ts";

type Wired = RunnerOutputs["timeline"]["answers"][number];
export type Answer = Omit<Wired, "guidance"> & { readonly guidance: Guidance };

interface Props {
  readonly answers: readonly Answer[];
  readonly zone: string;
  readonly now: string;
}

/** Past answers, newest first, each with the rule that decided and the set of rules it came from. */
export function AnswerList({ answers, zone, now }: Props) {
  if (answers.length === 0) {
    return <p className="text-quiet">Your first answer appears here after your next check-in.</p>;
  }
  return (
    <ul>
      {answers.map(({ id, askedAt, rules, guidance }) => {
        const state = mustSeeSomeone(guidance) ? "see" : guidance.decision;
        const reason = guidance.reasons[0]?.rule;
        return (
          <li key={id} className="flex gap-4 border-t border-hairline py-3.5 first:border-t-0">
            <StateShape state={state} className="mt-0.5 size-7" />
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className={`font-semibold ${stateText[state]}`}>{stateWord[state]}</span>
                <time dateTime={askedAt} className="tabular text-sm text-quiet">
                  {whenWords(askedAt, zone, now, "en")}
                </time>
              </p>
              {reason && (
                <p className="text-sm">
                  {explain(reason, RULE_WORDS).title} <span className="text-quiet">({reason})</span>
                </p>
              )}
              <p className="text-sm text-quiet">Rules {rules}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
