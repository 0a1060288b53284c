import type { StepView } from "@springback/core/step-view";
import { z } from "zod";

/** Made by core, on this server as on a phone, so its type is its contract. */
export const stepShown = z.custom<StepView>(
  (value) => typeof value === "object" && value !== null && "heldBy" in value,
);

export const takeInput = z.object({
  /** The stage as it was offered. */
  to: z.enum(["S0", "S1", "S2", "S3", "S4", "maintain"]),
});

/** Why a stage isn't taken. Nothing is stored then. */
export const heldWhy = z.enum(["coach", "plan", "notOffered"]);

/** What came of taking a stage. */
export const taken = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("taken") }),
  /** The runner stands there already: the same tap twice, or on two phones. */
  z.object({ kind: z.literal("standsThere") }),
  z.object({ kind: z.literal("refused"), why: heldWhy }),
]);
export type Taken = z.infer<typeof taken>;
