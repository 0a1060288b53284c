import type { SessionsView } from "@springback/core/session-view";
import { z } from "zod";

/** Made by core, on this server as on a phone, so its type is its contract. */
export const sessionList = z.custom<SessionsView>(
  (value) => typeof value === "object" && value !== null && "sessions" in value,
);
