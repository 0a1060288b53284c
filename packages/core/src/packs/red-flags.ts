import type { FlagLevel, Lock } from "#timeline/timeline.ts";

/** One red flag: how urgent it is and what it locks until a named clinician's clearance (clinical.md 4 "Precisely"). */
interface RedFlagRow {
  readonly id: string;
  readonly level: FlagLevel;
  readonly locks: readonly Lock[];
}

/** The flags in the order that breaks ties of urgency. RF-STATIN is not here: it never opens. */
export const RED_FLAG_ROWS = [
  { id: "RF-RUPT", level: "emergency", locks: ["all"] },
  { id: "RF-DVT", level: "sameDay", locks: ["all"] },
  { id: "RF-INF", level: "sameDay", locks: ["all"] },
  { id: "RF-FQ", level: "sameDay", locks: ["loading", "running"] },
  { id: "RF-BSI", level: "withinDays", locks: ["running", "jumping", "heelRaises"] },
  { id: "RF-NIGHT", level: "withinDays", locks: ["progress"] },
  { id: "RF-NEURO", level: "withinDays", locks: ["running"] },
  { id: "RF-SKIN", level: "withinDays", locks: ["impact", "barefoot"] },
  { id: "RF-STER", level: "routine", locks: ["aboveS1", "jumping"] },
  { id: "RF-SPA", level: "routine", locks: ["aboveS1"] },
  { id: "RF-FH", level: "routine", locks: ["aboveS2"] },
  { id: "RF-FAIL", level: "routine", locks: ["progress"] },
  { id: "RF-AGE", level: "routine", locks: ["all"] },
] as const satisfies readonly RedFlagRow[];

export type RedFlagId = (typeof RED_FLAG_ROWS)[number]["id"];

/** Ages, years, below which the rules stop (clinical.md 4, Age): no clearance helps; a clearance is needed. */
export const MIN_AGE = 16;
export const ADULT_AGE = 18;

/** Levels from most to least urgent. */
export const LEVEL_ORDER: readonly FlagLevel[] = ["emergency", "sameDay", "withinDays", "routine"];

/** The order in which a union of locks is written. */
export const LOCK_ORDER: readonly Lock[] = [
  "all",
  "loading",
  "running",
  "jumping",
  "heelRaises",
  "impact",
  "barefoot",
  "aboveS1",
  "aboveS2",
  "progress",
];
