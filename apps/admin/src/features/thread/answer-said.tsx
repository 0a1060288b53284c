import type { CoachOutputs } from "@springback/api/routers/coach";
import { describeDecision, explain, sourceWords, usedFacts } from "@springback/core/explain";
import { AnswerDetails } from "@springback/ui/domain/answer-details";
import { momentWords } from "#features/words/moment-words.ts";
import { RULE_WORDS } from "#features/words/rule-words.ts";

type Answer = CoachOutputs["messages"]["read"]["answers"][number];

/** The answer a line is about, as the runner was given it; a press shows every rule with the facts it used. */
export function AnswerSaid({ answer, zone }: { readonly answer: Answer; readonly zone: string }) {
  const { said, askedAt, rules } = answer;
  const words = describeDecision(said, RULE_WORDS);
  return (
    <AnswerDetails
      state={said.refer ? "see" : said.decision}
      over={`Told on ${momentWords(askedAt, zone)}, by ${said.reasons[0]?.rule} of ${rules}`}
      headline={words.headline}
      because={words.because}
      more="Rules and facts"
      reasons={said.reasons.map((reason) => ({
        ...explain(reason.rule, RULE_WORDS),
        ...{
          rule: reason.rule,
          source: sourceWords(reason.source, RULE_WORDS),
          used: usedFacts(reason, RULE_WORDS),
        },
      }))}
    />
  );
}
