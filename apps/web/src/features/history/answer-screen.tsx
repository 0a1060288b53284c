import type { RunnerOutputs } from "@springback/api/routers/runner";
import type { AnswerThen } from "@springback/core/answer-then";
import { describeDecision } from "@springback/core/explain";
import type { Guidance } from "@springback/core/timeline";
import { StateShape, stateText } from "@springback/ui/domain/state-shape";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { momentWords } from "@springback/words/days";
import Link from "next/link";
import { DisagreeLink } from "#features/disagree/disagree-link.tsx";
import { RuleList } from "#features/guidance/rule-list.tsx";
import { mustSeeSomeone } from "#features/guidance/said-answer.ts";
import { sayRules } from "#features/guidance/said-rules.ts";
import { currentCoreWords, currentLocale, wordsOf } from "#words/server-words.ts";

type Wired = RunnerOutputs["timeline"]["answer"];

interface Props {
  readonly answer: Omit<Wired, "guidance" | "behind"> & {
    readonly guidance: Guidance;
    readonly behind: AnswerThen;
  };
  readonly zone: string;
  /** The server's instant, RFC 3339. */
  readonly now: string;
}

/** An earlier answer with what it was made of: every rule with its numbers of then, and what today's rules would say instead. */
export async function AnswerScreen({ answer, zone, now }: Props) {
  const [say, locale, core] = await Promise.all([
    ...([wordsOf("history"), currentLocale(), currentCoreWords()] as const),
  ]);
  const { id, askedAt, rules, guidance, behind } = answer;
  const { considered } = behind;
  return (
    <>
      <PageHead over={momentWords(askedAt, zone, locale, now)} title={say("openedTitle")} />
      <InShort guidance={guidance} />
      {behind.now && (
        <div className="mt-6 border-t border-hairline pt-4">
          <p className="measure mb-3">{say("otherNow", { rules: behind.now.rules })}</p>
          <InShort guidance={behind.now.guidance} />
        </div>
      )}
      <DisagreeLink answerId={id} />
      <div className="mt-8">
        <Section
          title={say("rulesThen")}
          lead={say(considered.length > 0 ? "openedLead" : "reasonsLead")}
          action={<span className="text-sm text-quiet">{say("rulesOf", { rules })}</span>}
        >
          <RuleList rules={sayRules({ considered, guidance }, core.rules)} />
        </Section>
      </div>
      <Link href="/history" className="link tap inline-flex items-center">
        {say("allAnswers")}
      </Link>
    </>
  );
}

/** An answer by its shape and word, with what it said to do and why. */
async function InShort({ guidance }: { readonly guidance: Guidance }) {
  const [sayState, core] = await Promise.all([wordsOf("ui"), currentCoreWords()]);
  const state = mustSeeSomeone(guidance) ? "see" : guidance.decision;
  const { headline, because } = describeDecision(guidance, core.rules);
  return (
    <div className="flex gap-4" data-answer={state}>
      <StateShape state={state} className="mt-0.5 size-8" />
      <div className="min-w-0">
        <p className={`text-lg font-semibold ${stateText[state]}`}>{sayState(state)}</p>
        <p className="measure">{headline}</p>
        <p className="measure mt-1">{because}</p>
      </div>
    </div>
  );
}
