"use client";
import { useUnits } from "@springback/ui/primitives/words-provider";
import { mostUnits } from "#features/check/read-number.ts";
import type { LogFault } from "#features/runs/manual-log.ts";
import { useWords } from "#words/use-words.ts";

/** Says what is wrong with a field; nothing where nothing is. */
export function useFaultWords(): (fault: LogFault | undefined) => string | undefined {
  const say = useWords("runs");
  const units = useUnits();
  return (fault) => {
    if (fault === "giveDistance") return say(fault, { units, most: mostUnits(units) });
    return fault && say(fault);
  };
}
