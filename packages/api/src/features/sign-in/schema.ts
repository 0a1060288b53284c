import type { Entry } from "@springback/core/timeline";
import { z } from "zod";

/** Entries a visitor may bring along from before sign-up: one intake and a few answers, never a history. */
export const DRAFT_ENTRY_LIMIT = 12;

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).format(0) !== "";
  } catch {
    return false;
  }
}

/** A fact of the draft: the client's id and the entry, as the timeline takes them. */
export interface DraftFact {
  readonly id: string;
  readonly entry: Entry;
}

/** What the sign-in form sends. */
export const signInRequest = z.object({
  email: z.string().min(3).max(254),
  next: z.string().max(500).optional(),
  /** IANA zone of the browser; a new runner starts with it. */
  zone: z.string().max(64).refine(isZone, "This time zone isn't known.").optional(),
  /** Version of the consent text that was ticked, if one was shown. */
  consent: z.string().min(1).max(40).optional(),
  draft: z
    .array(z.object({ id: z.uuid(), entry: z.custom<Entry>((entry) => typeof entry === "object") }))
    .max(DRAFT_ENTRY_LIMIT)
    .optional(),
});

/** What is kept with the mailed link until it is used. */
export interface LinkMemory {
  readonly address: string;
  readonly next: string;
  readonly zone: string;
  readonly consent: string | null;
  readonly draft: readonly DraftFact[];
}
