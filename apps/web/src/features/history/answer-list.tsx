import type { RunnerOutputs } from "@springback/api/routers/runner";
import { explain } from "@springback/core/explain";
import type { Guidance } from "@springback/core/timeline";
import { StateShape, stateText } from "@springback/ui/domain/state-shape";
import { momentWords } from "@springback/words/days";
import Link from "next/link";
import { mustSeeSomeone } from "#features/guidance/said-answer.ts";
import type { Reading } from "#features/history/by-day.ts";
import type { Telling } from "#features/history/fact-words.ts";
import { wordsOf } from "#words/server-words.ts";

type Wired = RunnerOutputs["timeline"]["answers"][number];
export type Answer = Omit<Wired, "guidance"> & { readonly guidance: Guidance };

interface Props {
  readonly answers: readonly Answer[];
  readonly reading: Reading;
  readonly telling: Telling;
}

/** Past answers, newest first, each with the rule that decided and the set of rules it came from; each opens. */
export async function AnswerList({ answers, reading, telling }: Props) {
  const { say, locale, rules: ruleWords } = telling;
  const sayState = await wordsOf("ui");
  if (answers.length === 0) return <p className="text-quiet">{say("noAnswers")}</p>;
  return (
    <ul>
      {answers.map(({ id, askedAt, rules, guidance }) => {
        const state = mustSeeSomeone(guidance) ? "see" : guidance.decision;
        const reason = guidance.reasons[0]?.rule;
        return (
          <li key={id} className="flex gap-4 border-t border-hairline py-3.5 first:border-t-0">
            <StateShape state={state} className="mt-0.5 size-7" />
            <div className="min-w-0">
              <Link
                href={`/history/${id}`}
                className="link tap inline-flex flex-wrap items-center gap-x-3"
              >
                <span className={`font-semibold ${stateText[state]}`}>{sayState(state)}</span>
                <time dateTime={askedAt} className="tabular text-sm text-quiet">
                  {momentWords(askedAt, reading.zone, locale, reading.now)}
                </time>
              </Link>
              {reason && (
                <p className="text-sm">
                  {explain(reason, ruleWords).title} <span className="text-quiet">({reason})</span>
                </p>
              )}
              <p className="text-sm text-quiet">{say("rulesOf", { rules })}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
