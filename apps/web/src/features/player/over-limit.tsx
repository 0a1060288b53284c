"use client";
import { Button } from "@springback/ui/primitives/button";
import type { Play } from "#features/player/play.ts";
import { useWords } from "#words/use-words.ts";

/** Pain above the runner's limit, told in this exercise: what to do about it. Draws nothing otherwise. */
export function OverLimit({ play }: { readonly play: Play }) {
  const say = useWords("player");
  const { standing, step, painCap, tell } = play;
  const last = standing.steps[standing.at - 1];
  const inLast = last?.item === step.item ? (standing.pain[standing.at - 1] ?? 0) : 0;
  if (Math.max(inLast, standing.pain[standing.at] ?? 0) <= painCap) return null;
  return (
    <div
      role="alert"
      className="measure flex w-full flex-col gap-3 border-l-2 border-modify pl-3 text-left"
    >
      <p>{say("painOver", { limit: painCap })}</p>
      <Button kind="quiet" small onClick={() => tell({ kind: "skip" })}>
        {say("skip")}
      </Button>
    </div>
  );
}
