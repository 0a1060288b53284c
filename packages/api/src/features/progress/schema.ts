import type { ProgressView } from "@springback/core/progress-view";
import { z } from "zod";

export const progressInput = z.object({ span: z.enum(["fortnight", "weeks"]) });

/** Progress as a runner is shown it. */
export interface Progress extends ProgressView {
  /** Whether the subscription opens the steps of the ladder; without it no rung carries its gates. */
  readonly isLadderOpen: boolean;
}

/** Made by core, on this server as on a phone, so its type is its contract. */
export const progress = z.custom<Progress>(
  (value) => typeof value === "object" && value !== null && "ladder" in value,
);
