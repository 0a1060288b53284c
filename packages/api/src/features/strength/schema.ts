import type { StrengthView } from "@springback/core/strength-view";
import { z } from "zod";

/** Made by core, on this server as on a phone, so its type is its contract. */
export const strengthToday = z.custom<StrengthView>(
  (value) => typeof value === "object" && value !== null && "session" in value,
);
