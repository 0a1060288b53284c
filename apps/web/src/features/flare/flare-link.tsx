"use client";
import { buttonClass } from "@springback/ui/primitives/button";
import type { SaidToday } from "#features/today/said-today.ts";
import { useWords } from "#words/use-words.ts";

/** One tap to "it's worse", on every state of Today but the one that sends to somebody. Not while its days last. */
export function FlareLink({ flare }: Pick<SaidToday, "flare">) {
  const say = useWords("flare");
  if (flare !== null && flare.endedOn === null) return null;
  return (
    <a href="/flare" className={buttonClass({ kind: "quiet" })}>
      {say("link")}
    </a>
  );
}
