import { isZone } from "@springback/core/day";
import { z } from "zod";
import { newFact } from "#features/timeline/schema.ts";

/** Entries a visitor may bring along from before sign-up: one intake and a few answers, never a history. */
export const DRAFT_ENTRY_LIMIT = 12;

/** Kinds a visitor can answer. Nothing here may be one that only a signed-in person records. */
const DRAFT_KINDS = ["intake", "now", "flag", "morning"];

/** A fact of the draft: the client's id and the entry, as the timeline takes them. */
export const draftFact = newFact
  .pick({ id: true, entry: true })
  .refine(({ entry }) => DRAFT_KINDS.includes(entry.kind), "A visitor can't answer this.");
export type DraftFact = z.infer<typeof draftFact>;

/** What the sign-in form sends. */
export const signInRequest = z.object({
  email: z.string().min(3).max(254),
  next: z.string().max(500).optional(),
  /** IANA zone of the browser; a new runner starts with it. */
  zone: z.string().max(64).refine(isZone, "This time zone isn't known.").optional(),
  /** Version of the consent text that was ticked, if one was shown. */
  consent: z
    .string()
    .regex(/^[\w.-]{1,40}$/)
    .optional(),
  draft: z.array(draftFact).max(DRAFT_ENTRY_LIMIT).optional(),
});

/** What is kept with the mailed link until it is used. */
export interface LinkMemory {
  readonly address: string;
  readonly next: string;
  readonly zone: string;
  readonly consent: string | null;
  readonly draft: readonly DraftFact[];
}
