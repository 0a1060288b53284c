import type { Guidance } from "@springback/core/timeline";
import type { decision } from "@springback/db/schema/runner";
import { z } from "zod";

/** The parts of an answer that its words are made of. */
const PARTS = ["decision", "refer", "how", "capM", "sessions", "reasons", "wouldChange"] as const;
export type Said = Pick<Guidance, (typeof PARTS)[number]>;

export const said = z.custom<Said>(
  (value) => typeof value === "object" && value !== null && "decision" in value,
);

/** An earlier answer, as it was given, under the rules that gave it. */
export const pastAnswer = z.object({
  id: z.uuid(),
  askedAt: z.string(),
  rules: z.string(),
  said,
});
export type PastAnswer = z.infer<typeof pastAnswer>;

/** What of an answer is shown again later. */
export function saidOf(guidance: Guidance): Said {
  const { decision, refer, how, capM, sessions, reasons, wouldChange } = guidance;
  return { decision, refer, how, capM, sessions, reasons, wouldChange };
}

/** A stored answer as it is shown again. */
export function pastAnswerOf({
  id,
  askedAt,
  rules,
  guidance,
}: typeof decision.$inferSelect): PastAnswer {
  return { id, askedAt: askedAt.toISOString(), rules, said: saidOf(guidance) };
}
