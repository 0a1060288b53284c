import { flagWords } from "@springback/core/explain";
import { RED_FLAG_QUESTIONS } from "@springback/core/triage";
import type { RedFlagAnswers, Referral } from "@springback/core/timeline";
import { SeeSomeone } from "@springback/ui/domain/see-someone";
import type { ReactNode } from "react";
import { QUESTION_WORDS } from "#words/question-words.ts";
import { RULE_WORDS } from "#words/rule-words.ts";

interface Props {
  readonly refer: Referral;
  /** What was answered, so that it can be read out to whoever looks at it. */
  readonly answers?: RedFlagAnswers;
  /** For someone signed in: ways to their own data. Never a way past. */
  readonly after?: ReactNode;
}

/** "See someone": the flag's own words, how soon, and what to tell them. It has no way past. */
export function FlagScreen({ refer, answers = {}, after }: Props) {
  const flag = flagWords(refer.flag, RULE_WORDS);
  const soon = RULE_WORDS.levels[refer.level];
  const said = RED_FLAG_QUESTIONS.filter(({ id }) => answers[id] === true);
  const tell =
    said.length > 0
      ? `Tell them that you answered yes to: ${said.map(({ id }) => QUESTION_WORDS.single[id].question).join(" ")}`
      : "Tell them what you noticed, when it began, and which medicines you take.";
  return (
    <SeeSomeone
      title={flag?.title ?? "Have this looked at"}
      because={flag?.action ?? soon}
      steps={[soon, tell, "Ask them to write down when you may load the leg again."]}
      locked={flag?.locked ?? "Running and exercise stay closed until a clinician has cleared it."}
      call={
        refer.level === "emergency" ? (
          <a className="link text-lg font-semibold" href="tel:112">
            Call 112, or your country's emergency number
          </a>
        ) : undefined
      }
      after={after}
    />
  );
}
