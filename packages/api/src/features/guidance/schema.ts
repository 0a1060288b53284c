import type { Guidance } from "@springback/core/timeline";
import type { TodayView } from "@springback/core/today-view";
import { z } from "zod";

/** What the rules answered. Made by core on this server, so its type is its contract. */
export const guidanceSchema = z.custom<Guidance>(
  (value) => typeof value === "object" && value !== null && "reasons" in value,
);

/** What a runner had in mind for today; all of it may be left open. */
export const todayInput = z.object({
  distanceM: z.int().min(0).max(300_000).nullish(),
});

/** Made by core, on this server as on a phone, so its type is its contract. */
export const today = z.custom<TodayView>(
  (value) => typeof value === "object" && value !== null && "guidance" in value,
);
