import type { Lock } from "@springback/core/timeline";
import { z } from "zod";
import { coachNews } from "#features/billing/schema.ts";
import { guidanceSchema } from "#features/guidance/schema.ts";
import { finding, publishedPlan } from "#features/plan/schema.ts";
import { pastAnswer } from "#features/timeline/past-answer.ts";

const REASON = z.string().trim().min(1, "Say why, in a few words.").max(600);

export const runnerRef = z.object({ runnerId: z.string() });

const nullableInt = z.int().nullable();

/** A session of the last days with what the rules make of it. */
const session = z.object({
  id: z.string(),
  at: z.string(),
  date: z.string(),
  activity: z.string(),
  durationMin: nullableInt,
  distanceM: nullableInt,
  painBefore: nullableInt,
  painDuringPeak: nullableInt,
  painAfter: nullableInt,
  limp: z.boolean().nullable(),
  rpe: nullableInt,
  pain24h: nullableInt,
  step: z.string().nullable(),
  verdict: z.enum(["within", "over", "highRisk", "pending", "unknown"]),
  /** When the runner said that it never was (RFC 3339); null for one that was. Pain told with it goes on counting. */
  takenOut: z.string().nullable(),
});

const morning = z.object({
  at: z.string(),
  date: z.string(),
  pain: nullableInt,
  stiffnessMin: nullableInt,
  swelling: z.enum(["none", "mild", "marked"]).nullable(),
  painMeds: z.boolean().nullable(),
});

/** An open red flag, what it locks, and the answers that speak for it. */
const openFlag = z.object({
  flag: z.string(),
  level: z.string(),
  locks: z.custom<readonly Lock[]>(Array.isArray),
  since: z.string().nullable(),
  answers: z.array(z.string()),
  /** False where no clearance helps: a runner under 16. */
  clearable: z.boolean(),
});

const overrideInForce = z.object({
  rule: z.string(),
  reason: z.string(),
  by: z.string(),
  since: z.string(),
  until: z.string(),
});

/** One runner as their coach sees them. */
export const runnerView = z.object({
  runner: z.object({
    id: z.uuid(),
    name: z.string(),
    zone: z.string(),
    profile: z.string(),
    since: z.string().nullable(),
  }),
  at: z.string(),
  rules: z.string(),
  guidance: guidanceSchema,
  /** How far a run may go now; null where that is unknown, or set aside by hand. */
  runCapM: nullableInt,
  lastWord: z.string().nullable(),
  intake: z
    .object({
      side: z.string(),
      site: z.string(),
      mode: z.string(),
      age: nullableInt,
      baselinePain: nullableInt,
      adlPain: nullableInt,
    })
    .nullable(),
  assigned: z.object({ stage: z.string().nullable(), walkRun: z.string().nullable() }),
  /** The pain limit of the runner's profile, NRS. */
  cap: z.int(),
  flags: z.array(openFlag),
  overrides: z.array(overrideInForce),
  /** The last fourteen local dates, oldest first, so that a chart needs no clock of its own. */
  days: z.array(z.string()),
  sessions: z.array(session),
  mornings: z.array(morning),
  plan: publishedPlan.nullable(),
  planFindings: z.array(finding),
  answers: z.array(pastAnswer),
  /** When the runner's plan is at risk, closed or about to close. */
  billing: coachNews.nullable(),
});
export type RunnerView = z.infer<typeof runnerView>;

/** A clinician's go-ahead, as the coach records it. */
export const clearanceInput = z.object({
  runnerId: z.string(),
  id: z.uuid(),
  flag: z.string(),
  clinician: z.string().trim().min(2, "Name the clinician who gave the go-ahead.").max(120),
  reason: REASON,
  /** The second confirmation: the coach said yes again after reading what opens. */
  confirmed: z.literal(true),
  /** As of when the coach had read the runner's answers: a later one isn't part of the go-ahead. */
  seenAt: z.iso.datetime({ offset: true }).optional(),
});
export type ClearanceInput = z.infer<typeof clearanceInput>;

/** The rules a coach may set aside for a while; every other one is the rules' own. */
export const OVERRIDABLE = ["B6", "B7", "B8"] as const;

export const overrideInput = z.object({
  runnerId: z.string(),
  id: z.uuid(),
  rule: z.enum(OVERRIDABLE),
  reason: REASON,
  until: z.iso.datetime({ offset: true }),
});
export type OverrideInput = z.infer<typeof overrideInput>;

export const assignInput = z
  .object({
    runnerId: z.string(),
    id: z.uuid(),
    stage: z.enum(["S0", "S1", "S2", "S3", "S4", "maintain"]).nullish(),
    walkRun: z.enum(["WR-A", "WR-B", "WR-C", "WR-D", "WR-E"]).nullish(),
  })
  .refine((input) => input.stage ?? input.walkRun, "Pick a stage or a walk-run table.");
export type AssignInput = z.infer<typeof assignInput>;

export const recordedNow = z.object({ guidance: guidanceSchema });
