import type { CoachOutputs } from "@springback/api/routers/coach";
import { describeDecision } from "@springback/core/explain";
import { StateShape } from "@springback/ui/domain/state-shape";
import { Section } from "@springback/ui/primitives/section";
import { ui } from "@springback/ui/words/en";
import { momentWords } from "#features/words/moment-words.ts";
import { RULE_WORDS } from "#features/words/rule-words.ts";

type Runner = CoachOutputs["runners"]["read"];

/** What the runner was told before, as it was told. */
export function PastAnswers({ view }: { readonly view: Runner }) {
  const { answers, runner } = view;
  return (
    <Section
      title="Earlier answers"
      {...(answers.length === 0
        ? { lead: "None kept yet. Each new fact keeps the answer it led to." }
        : {})}
    >
      <ol>
        {answers.map(({ id, askedAt, rules, said }) => {
          const words = describeDecision(said, RULE_WORDS);
          const state = said.refer ? "see" : said.decision;
          const silent = said.reasons[0]?.rule === "B-UNANSWERED";
          return (
            <li key={id} className="flex gap-3 border-b border-hairline py-3 last:border-b-0">
              <StateShape
                state={state}
                className={silent ? "size-6 opacity-40" : "size-6"}
                name={ui[state]}
              />
              <div className="min-w-0">
                <p className="font-medium">{words.headline}</p>
                <p className="measure text-sm">{words.because}</p>
                <p className="text-xs text-quiet">
                  {momentWords(askedAt, runner.zone)} · {said.reasons[0]?.rule} · {rules}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
