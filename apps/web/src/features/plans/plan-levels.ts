import type { RunnerOutputs } from "@springback/api/routers/runner";

export type Level = RunnerOutputs["billing"]["state"]["level"];

export interface PlanLevel {
  readonly level: Level;
  readonly name: string;
  readonly price: string;
  readonly per: string;
  readonly lead: string;
  readonly has: readonly string[];
}

/** What can be had, from nothing to everything; each holds all of the one before. */
export const PLAN_LEVELS: readonly [PlanLevel, PlanLevel, PlanLevel] = [
  {
    level: "free",
    name: "Free",
    price: "€0",
    per: "for good",
    lead: "The answer each morning.",
    has: [
      "Safety questions, and what to do when one needs someone to look at it",
      "Today's decision with its rule and reason",
      "Runs by hand or from files, each with its verdict",
      "Your whole history, and its export",
    ],
  },
  {
    level: "runner",
    name: "Runner",
    price: "€9",
    per: "a month",
    lead: "Strength that grows with you.",
    has: [
      "Everything in Free",
      "The day's strength session for your stage: sets, holds and tempo",
      "Exercises left out or swapped when they irritate a sore Achilles",
      "Steps up when your mornings allow it",
    ],
  },
  {
    level: "coached",
    name: "Coached",
    price: "€39",
    per: "a month",
    lead: "A person who looks after it.",
    has: [
      "Everything in Runner",
      "A coach you choose, who sees your record only while you let them",
      "A strength plan written for you, checked against the rules",
      "Your coach is told when a safety question needs someone",
    ],
  },
];

/** What nobody loses by leaving, in the words of the page. */
export const STAYS: readonly string[] = [
  "Today's decision, at the last dose that was safe for you",
  "The safety questions",
  "Everything you logged, with every past answer",
  "Export as one file, and deleting your account",
];
