import { exercise, type ScreenContext } from "@springback/core/exercises";
import type { Finding } from "@springback/core/plan";
import { z } from "zod";

/** Bounds of what a form may send; whether a dose is sensible is for the review to say. Ours. */
const LONGEST_LIST = 30;
const WORDS = 600;

const count = z.int().min(1).max(999);

/** One line of a plan: an exercise of the catalogue with a whole dose. */
export const planItem = z.object({
  exercise: z
    .string()
    .refine((id) => exercise(id) !== null, "This exercise isn’t in the catalogue."),
  sets: count,
  reps: count.nullable(),
  holdSeconds: count.nullable(),
  note: z.string().max(WORDS),
  change: z.string().max(40).nullish(),
});

export const keptFinding = z.object({
  exercise: z.string(),
  rule: z.string(),
  reason: z.string().trim().min(1, "Say why you keep this.").max(WORDS),
});

export const planRef = z.object({ runnerId: z.string() });

export const reviewInput = z.object({
  runnerId: z.string(),
  items: z.array(planItem).max(LONGEST_LIST),
});

export const publishInput = z.object({
  runnerId: z.string(),
  /** Made by the client when the builder was opened; a repeated publish of it is the same version. */
  id: z.uuid(),
  /** The version the coach started from; 0 when there was none. */
  baseVersion: z.int().min(0),
  title: z.string().trim().min(1, "Give the plan a title.").max(120),
  note: z.string().max(WORDS),
  items: z
    .array(planItem)
    .min(1, "A plan needs at least one exercise.")
    .max(LONGEST_LIST)
    .refine(
      (items) => new Set(items.map((item) => item.exercise)).size === items.length,
      "Each exercise can stand in a plan once.",
    ),
  /** Why each finding that remains is kept. */
  kept: z.array(keptFinding).max(LONGEST_LIST * 4),
});
export type PublishInput = z.infer<typeof publishInput>;

export const finding = z.custom<Finding & { readonly locked: boolean }>(
  (value) => typeof value === "object" && value !== null && "rule" in value,
);

/** A published plan. */
export const publishedPlan = z.object({
  id: z.uuid(),
  version: z.int(),
  title: z.string(),
  note: z.string(),
  items: z.array(planItem.extend({ exercise: z.string() })),
  kept: z.array(z.object({ exercise: z.string(), rule: z.string(), reason: z.string() })),
  /** Null once that coach is no longer the runner's. */
  coachName: z.string().nullable(),
  publishedAt: z.string(),
});
export type PublishedPlan = z.infer<typeof publishedPlan>;

/** What the coach's plan builder starts from. */
export const planToEdit = z.object({
  runner: z.object({ id: z.uuid(), name: z.string(), zone: z.string() }),
  at: z.string(),
  /** The highest version; 0 when nothing was published yet. */
  version: z.int(),
  plan: publishedPlan.nullable(),
  /** What the browser reviews against while the coach types. The server reviews again before it publishes. */
  context: z.custom<ScreenContext>((value) => typeof value === "object" && value !== null),
});

export const published = z.object({ version: z.int(), publishedAt: z.string() });
