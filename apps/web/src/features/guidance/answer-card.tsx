import { describeDecision, distance } from "@springback/core/explain";
import type { Guidance } from "@springback/core/timeline";
import { DecisionCard } from "@springback/ui/domain/decision-card";
import { ReasonList } from "@springback/ui/domain/reason-list";
import { Disclosure } from "@springback/ui/primitives/disclosure";
import type { ReactNode } from "react";
import { reasonWords } from "#features/guidance/reason-words.ts";
import { RULE_WORDS } from "#words/rule-words.ts";

interface Props {
  readonly guidance: Guidance;
  /** The longest run allowed now, whole metres; named when the answer is to run. */
  readonly runCapM: number | null;
  readonly over?: ReactNode;
  readonly actions?: ReactNode;
  /** Under the rules: what somebody can do who doesn't follow them. */
  readonly under?: ReactNode;
}

/** The answer, why, what would change it, and behind "Why?" every rule with its numbers and source. */
export function AnswerCard({ guidance, runCapM, over, actions, under }: Props) {
  const words = describeDecision(guidance, RULE_WORDS);
  const headline =
    guidance.decision === "run" && runCapM !== null
      ? `Run as planned, up to ${distance(runCapM, RULE_WORDS)}.`
      : words.headline;
  return (
    <>
      <DecisionCard
        decision={guidance.decision}
        over={over}
        headline={headline}
        because={words.because}
        wouldChange={words.next}
        actions={actions}
      />
      <div className="mt-6">
        <Disclosure summary="Why? Every rule and its source">
          <ReasonList reasons={guidance.reasons.map(reasonWords)} />
          {under}
        </Disclosure>
      </div>
    </>
  );
}
