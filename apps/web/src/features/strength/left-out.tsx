"use client";
import { changeWords, explain, sourceWords } from "@springback/core/explain";
import type { Reason } from "@springback/core/timeline";
import { exerciseName } from "@springback/core/words/exercises";
import { FindingRow } from "@springback/ui/domain/finding-row";
import { Section } from "@springback/ui/primitives/section";
import type { CoreWords } from "#words/core-words.ts";
import { useCoreWords } from "#words/use-core-words.ts";
import { useWords } from "#words/use-words.ts";

/** What the plan has and today doesn't, or has with a change: each with what stands in its place and why. */
export function LeftOut({ reasons }: { readonly reasons: readonly Reason[] }) {
  const say = useWords("strength");
  const words = useCoreWords();
  const lines = reasons.filter(({ facts }) => typeof facts["exercise"] === "string");
  if (lines.length === 0) return null;
  return (
    <Section title={say("changedTitle")} ruled>
      <ul>
        {lines.map(({ rule, source, facts }) => (
          <FindingRow
            key={`${facts["exercise"]} ${rule}`}
            planned={exerciseName(String(facts["exercise"]), words.exercises)}
            instead={insteadOf(facts, words) ?? say("leftOut")}
            sentence={explain(rule, words.rules).sentence}
            rule={rule}
            source={sourceWords(source, words.rules)}
          />
        ))}
      </ul>
    </Section>
  );
}

function insteadOf({ substitute, change }: Reason["facts"], words: CoreWords): string | null {
  if (typeof substitute === "string") return exerciseName(substitute, words.exercises);
  return typeof change === "string" ? changeWords(change, words.rules) || change : null;
}
