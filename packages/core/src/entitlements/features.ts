import type { Level } from "#entitlements/entitlements.ts";

/** What nobody has to pay for, ever. No level grants or withholds it, so `entitled` doesn't take it. */
export const SAFETY_FEATURES = [
  "redFlags",
  "todaysDecision",
  "checkIn",
  "lastStep",
  "history",
  "export",
  "deletion",
  "messagesReceived",
] as const;

export type SafetyFeature = (typeof SAFETY_FEATURES)[number];

/** What each feature asks for: the lowest level that has it (journeys.md 5.1). */
export const FEATURES = {
  /** Runs read from files, so that a first decision can rest on them. */
  activityFiles: "free",
  strengthSession: "runner",
  progression: "runner",
  walkRunPlan: "runner",
  coachPlan: "coached",
  messages: "coached",
} as const satisfies Readonly<Record<string, Level>>;

export type Feature = keyof typeof FEATURES;

const RANK: Readonly<Record<Level, number>> = { free: 0, runner: 1, coached: 2 };

/** Whether a level has a feature. Safety isn't asked here: it needs no level. */
export function entitled(level: Level, feature: Feature): boolean {
  return RANK[level] >= RANK[FEATURES[feature]];
}
