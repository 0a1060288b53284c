import type { SessionItem, StrengthSession } from "@springback/core/strength";
import type { Referral, Stage } from "@springback/core/timeline";
import { z } from "zod";

/** Made by core on this server, so its type is its contract. */
const session = z.custom<StrengthSession>(
  (value) => typeof value === "object" && value !== null && "items" in value,
);

const laidOut = z.custom<readonly SessionItem[]>(Array.isArray);

export const strengthToday = z.object({
  /** The server's instant. */
  at: z.string(),
  zone: z.string(),
  stage: z.custom<Stage>((value) => typeof value === "string"),
  refer: z.custom<Referral>((value) => typeof value === "object").nullable(),
  /** What to do, in order, and why each line is there, changed or gone. Empty while a red flag closes loading. */
  session,
  /** What may stand in for a line whose equipment isn't there, nearest first, by the line's exercise. */
  instead: z.record(z.string(), laidOut),
  /** The pain a set may reach by the runner's own profile, 0 to 10. */
  painCap: z.number(),
  /** The coach's plan that the session follows; null where the ladder does. */
  coach: z
    .object({
      name: z.string().nullable(),
      title: z.string(),
      note: z.string(),
      /** The coach's word on each exercise, by its id. */
      notes: z.record(z.string(), z.string()),
    })
    .nullable(),
  /** When a strength session of today was logged, the last one. */
  doneAt: z.string().nullable(),
});
export type StrengthToday = z.infer<typeof strengthToday>;
