import type { Stage } from "@springback/core/timeline";
import type { Spoken } from "#features/progress/spoken.ts";

/** The gates that have a short name for the ladder; a gate of a later version of the rules has none yet. */
const GATE_NAMES = [
  ...(["heelRaisePain", "holdsWeek", "floorRaisesWeek", "adlPain", "briskWalk"] as const),
  ...(["heelRaise", "hopPain", "run30", "heelRaiseLsi", "hopLsi", "score"] as const),
  ...(["running4Weeks", "calfPain", "calfRaises", "calfEven"] as const),
] as const;

const STAGES = {
  ...({ S0: "S0", S1: "S1", S2: "S2", S3: "S3", S4: "S4" } as const),
  maintain: "maintain",
} as const satisfies Readonly<Record<Stage, string>>;

/** What a stage of the ladder is called. */
export const stageName = (stage: Stage, { sayLadder }: Spoken): string => sayLadder(STAGES[stage]);

/** What a gate is called. */
export function gateName(gate: string, { sayLadder }: Spoken): string {
  const known = GATE_NAMES.find((name) => name === gate);
  return sayLadder(known ?? "otherGate");
}
