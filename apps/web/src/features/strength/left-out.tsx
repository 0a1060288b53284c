"use client";
import { CHANGE_WORDS, explain } from "@springback/core/explain";
import type { Reason } from "@springback/core/timeline";
import { FindingRow } from "@springback/ui/domain/finding-row";
import { Section } from "@springback/ui/primitives/section";
import { exerciseName } from "#features/player/exercise-words.ts";
import { useWords } from "#words/use-words.ts";

/** What the plan has and today doesn't, or has with a change: each with what stands in its place and why. */
export function LeftOut({ reasons }: { readonly reasons: readonly Reason[] }) {
  const say = useWords("strength");
  const lines = reasons.filter(({ facts }) => typeof facts["exercise"] === "string");
  if (lines.length === 0) return null;
  return (
    <Section title={say("changedTitle")} ruled>
      <ul>
        {lines.map(({ rule, source, facts }) => (
          <FindingRow
            key={`${facts["exercise"]} ${rule}`}
            planned={exerciseName(String(facts["exercise"]))}
            instead={insteadOf(facts) ?? say("leftOut")}
            sentence={explain(rule).sentence}
            rule={rule}
            source={source}
          />
        ))}
      </ul>
    </Section>
  );
}

function insteadOf({ substitute, change }: Reason["facts"]): string | null {
  if (typeof substitute === "string") return exerciseName(substitute);
  return typeof change === "string" ? (CHANGE_WORDS[change] ?? change) : null;
}
