"use client";
import type { ElevenStepsProps } from "@springback/ui/domain/eleven-steps";
import { useWords } from "#words/use-words.ts";

type PainWords = Pick<ElevenStepsProps, "ends" | "words" | "faint" | "under">;

/** The words of a pain scale, with the last answer as a faint mark (null without one). */
export function usePainWords(): (last: number | null) => PainWords {
  const say = useWords("checkIn");
  const value = (n: number): string => {
    if (n === 0) return say("painNoneOf");
    return n === 10 ? say("painMostOf") : say("painOf", { n });
  };
  return (last) => ({
    ends: [say("painNone"), say("painMost")],
    words: (n) => (n === last ? say("lastTime", { words: value(n) }) : value(n)),
    faint: last,
    under: last === null ? undefined : say("lastMark", { n: last }),
  });
}
