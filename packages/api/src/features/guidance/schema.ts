import type { Activity, Guidance } from "@springback/core/timeline";
import { z } from "zod";

/** What the rules answered. Made by core on this server, so its type is its contract. */
export const guidanceSchema = z.custom<Guidance>(
  (value) => typeof value === "object" && value !== null && "reasons" in value,
);

/** What a runner had in mind for today; all of it may be left open. */
export const todayInput = z.object({
  distanceM: z.int().min(0).max(300_000).nullish(),
});

/** A session that still waits for an answer, and which. */
export const openSession = z.object({
  /** The session's id, by which a settling answer names it. */
  sessionId: z.string(),
  /** The fact that holds it now, which a correction replaces. */
  factId: z.uuid(),
  activity: z.custom<Activity>((value) => typeof value === "string"),
  endedAt: z.string(),
  distanceM: z.number().nullable(),
  durationMin: z.number().nullable(),
  /** "howItFelt": pain during, after or limp is unanswered. "settling": how it is a day later. */
  asks: z.enum(["howItFelt", "settling"]),
});

export const today = z.object({
  /** The server's instant the answer is for. */
  at: z.string(),
  zone: z.string(),
  rules: z.string(),
  guidance: guidanceSchema,
  /** The longest a run may be now, whole metres; null when the longest run of 30 days is unknown. */
  runCapM: z.number().nullable(),
  /** What the rules still need before they can answer for today. */
  needs: z.array(z.enum(["intake", "now"])),
  openSessions: z.array(openSession),
  /** This morning's pain, if it was answered, and the last answered one before it. */
  morning: z.object({ pain: z.number().nullable(), previousPain: z.number().nullable() }),
});
export type Today = z.infer<typeof today>;
