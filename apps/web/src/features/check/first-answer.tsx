"use client";
import { foldEntries, runCap } from "@springback/core/guidance";
import { guideSafely } from "@springback/core/safety";
import { explain } from "@springback/core/explain";
import type { Guidance } from "@springback/core/timeline";
import { Banner } from "@springback/ui/primitives/banner";
import type { ReactNode } from "react";
import { type Draft, factsOf, flagsOf } from "#features/check/draft.ts";
import { AnswerCard } from "#features/guidance/answer-card.tsx";
import { useRuleWords } from "#words/use-rule-words.ts";
import { useWords } from "#words/use-words.ts";

interface Answer {
  readonly guidance: Guidance;
  readonly runCapM: number | null;
}

/** What the rules say to a finished draft; the same core that the server asks. Null while something is open. */
export function answerTo(draft: Draft, zone: string): Answer | null {
  const facts = factsOf(draft);
  if (!facts || !draft.now) return null;
  const state = foldEntries(
    { zone, packs: ["achilles"], profile: "seed" },
    facts.map(({ entry }) => entry),
  );
  const { at } = draft.now;
  const runCapM = runCap(state, at);
  const planned = runCapM === null ? null : { activity: "run" as const, distanceM: runCapM };
  return { guidance: guideSafely(state, { at, planned }).guidance, runCapM };
}

/** The visitor's first answer, before anyone asks for an address. */
export function FirstAnswer(props: {
  readonly draft: Draft;
  readonly zone: string;
  readonly children: ReactNode;
}) {
  const say = useWords("check");
  const rules = useRuleWords();
  const answer = answerTo(props.draft, props.zone);
  if (!answer) return null;
  const flags = flagsOf(props.draft);
  return (
    <>
      <h1 className="sr-only">{say("answer")}</h1>
      <AnswerCard {...answer} over={say("answer")} />
      {flags.map(({ flag }) => (
        <div key={flag} className="mt-6">
          <Banner title={explain(flag, rules).title}>{explain(flag, rules).sentence}</Banner>
        </div>
      ))}
      {props.children}
    </>
  );
}
