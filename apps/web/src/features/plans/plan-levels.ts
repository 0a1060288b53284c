import { PRICES } from "@springback/api/prices";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import type { English } from "#words/tables.ts";

export type Level = RunnerOutputs["billing"]["state"]["level"];
type Words = keyof English["plans"];

export interface PlanLevel {
  readonly level: Level;
  /** Whole euros a month. */
  readonly price: number;
  readonly per: Words;
  readonly lead: Words;
  readonly has: readonly Words[];
}

/** What can be had, from nothing to everything; each holds all of the one before. A level's name is the word of its code. */
export const PLAN_LEVELS: readonly [PlanLevel, PlanLevel, PlanLevel] = [
  {
    ...({ level: "free", price: 0, per: "forGood", lead: "freeLead" } as const),
    has: ["freeSafety", "freeAnswer", "freeRuns", "freeHistory"],
  },
  {
    ...({ level: "runner", price: PRICES.runner, per: "aMonth", lead: "runnerLead" } as const),
    has: ["runnerAll", "runnerSession", "runnerSwaps", "runnerSteps"],
  },
  {
    ...({ level: "coached", price: PRICES.coached, per: "aMonth", lead: "coachedLead" } as const),
    has: ["coachedAll", "coachedCoach", "coachedPlan", "coachedTold"],
  },
];

/** What nobody loses by leaving. */
export const STAYS = [
  ...(["staysAnswer", "staysSafety", "staysStep"] as const),
  ...(["staysHistory", "staysMessages", "staysExport"] as const),
] as const;
