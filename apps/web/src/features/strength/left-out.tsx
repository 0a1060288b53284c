"use client";
import { changeWords, explain } from "@springback/core/explain";
import type { Reason } from "@springback/core/timeline";
import type { RuleWords } from "@springback/core/words";
import { FindingRow } from "@springback/ui/domain/finding-row";
import { Section } from "@springback/ui/primitives/section";
import { type Exercises, useExercises } from "#words/use-core-words.ts";
import { useRuleWords } from "#words/use-rule-words.ts";
import { useWords } from "#words/use-words.ts";

/** What the plan has and today doesn't, or has with a change: each with what stands in its place and why. */
export function LeftOut({ reasons }: { readonly reasons: readonly Reason[] }) {
  const say = useWords("strength");
  const { nameOf } = useExercises();
  const rules = useRuleWords();
  const lines = reasons.filter(({ facts }) => typeof facts["exercise"] === "string");
  if (lines.length === 0) return null;
  return (
    <Section title={say("changedTitle")} ruled>
      <ul>
        {lines.map(({ rule, source, facts }) => (
          <FindingRow
            key={`${facts["exercise"]} ${rule}`}
            planned={nameOf(String(facts["exercise"]))}
            instead={insteadOf(facts, nameOf, rules) ?? say("leftOut")}
            sentence={explain(rule, rules).sentence}
            rule={rule}
            source={source}
          />
        ))}
      </ul>
    </Section>
  );
}

function insteadOf(
  { substitute, change }: Reason["facts"],
  nameOf: Exercises["nameOf"],
  rules: RuleWords,
): string | null {
  if (typeof substitute === "string") return nameOf(substitute);
  return typeof change === "string" ? changeWords(change, rules) || change : null;
}
