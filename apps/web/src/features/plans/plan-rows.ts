import type { Feature, SafetyFeature } from "@springback/core/entitlements";
import type { English } from "#words/tables.ts";

type Words = keyof English["plans"];

/** Who is told apart: without an account; free, also after a plan or a trial; trying or paying for the runner's plan; coached. */
export const READERS = ["visitor", "free", "runner", "coached"] as const;

export interface PlanRow {
  readonly what: Words;
  /** What each of the readers has, in their order. */
  readonly cells: readonly [visitor: Words, free: Words, runner: Words, coached: Words];
  /** What core calls it; where core asks for a level, the cells say "no" or something less below it. */
  readonly features: readonly (Feature | SafetyFeature)[];
}

/** What is free, what is paid for and what stays, thing by thing. */
export const PLAN_ROWS: readonly PlanRow[] = [
  { what: "rowSafety", cells: ["yes", "yes", "yes", "yes"], features: ["redFlags"] },
  { what: "rowFirst", cells: ["yes", "yes", "yes", "yes"], features: ["todaysDecision"] },
  {
    what: "rowDaily",
    cells: ["no", "sameAnswer", "yes", "yes"],
    features: ["checkIn", "todaysDecision"],
  },
  { what: "rowRuns", cells: ["no", "yes", "yes", "yes"], features: ["activityFiles"] },
  { what: "rowHistory", cells: ["no", "yes", "yes", "yes"], features: ["history"] },
  { what: "rowExport", cells: ["no", "yes", "yes", "yes"], features: ["export", "deletion"] },
  {
    what: "rowStep",
    cells: ["no", "lastStep", "fullLadder", "fullLadder"],
    features: ["strengthSession"],
  },
  {
    what: "rowProgress",
    cells: ["no", "no", "yes", "yes"],
    features: ["progression", "walkRunPlan"],
  },
  { what: "rowWeek", cells: ["no", "no", "yes", "yes"], features: ["progression"] },
  { what: "rowCoach", cells: ["no", "no", "no", "yes"], features: ["coachPlan"] },
  {
    what: "rowMessages",
    cells: ["no", "readOnly", "readOnly", "yes"],
    features: ["messages", "messagesReceived"],
  },
];
