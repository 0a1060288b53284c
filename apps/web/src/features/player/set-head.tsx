"use client";
import { legWords } from "#features/player/player-words.ts";
import type { Step } from "#features/player/steps.ts";
import { useExerciseNames } from "#words/use-core-words.ts";
import { useWords } from "#words/use-words.ts";

/** Which exercise, which leg, which set: the leg as large as the rest, since it is what goes wrong. */
export function SetHead({ step }: { readonly step: Step }) {
  const say = useWords("player");
  const { nameOf } = useExerciseNames();
  const leg = legWords(step, say);
  return (
    <div className="flex flex-col items-center gap-1">
      <h1 className="text-lg leading-tight font-semibold text-balance">
        {nameOf(step.item.exercise)}
      </h1>
      <p className="flex flex-wrap items-center justify-center gap-x-3 text-quiet">
        {leg !== null && (
          <strong className="display rounded-control border-2 border-ink px-2.5 text-xl text-ink">
            {leg}
          </strong>
        )}
        <span className="tabular">{say("set", { set: step.set, sets: step.item.sets })}</span>
      </p>
    </div>
  );
}
