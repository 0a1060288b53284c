import { isZone } from "@springback/core/day";
import { z } from "zod";
import { wishes } from "#features/reminders/schema.ts";
import { newFact } from "#features/timeline/schema.ts";

/** Entries a visitor may bring along from before sign-up: one intake, a few answers and what was done at once; never a history. */
export const DRAFT_ENTRY_LIMIT = 12;

/** Kinds a visitor can answer. Nothing here may be one that only a signed-in person records. */
const DRAFT_KINDS = ["intake", "now", "flag", "morning", "session", "test"];

/** A fact of the draft: the client's id and the entry, as the timeline takes them. */
export const draftFact = newFact
  .pick({ id: true, entry: true })
  .refine(({ entry }) => DRAFT_KINDS.includes(entry.kind), "A visitor can’t answer this.");
export type DraftFact = z.infer<typeof draftFact>;

/** Version of the words that stood beside a box that was ticked. */
const ticked = z.string().regex(/^[\w.-]{1,40}$/);

/** What the sign-in form sends. */
export const signInRequest = z.object({
  email: z.string().min(3).max(254),
  next: z.string().max(500).optional(),
  /** IANA zone of the browser; a new runner starts with it. */
  zone: z.string().max(64).refine(isZone, "This time zone isn’t known.").optional(),
  /** Agreed to: that health data is kept. */
  consent: ticked.optional(),
  /** Agreed to, apart from the other: that we write about what is new. */
  news: ticked.optional(),
  /** When a new runner wants to be reminded by mail, minutes after midnight by their clock. */
  remindAt: wishes.shape.atMinute.optional(),
  draft: z.array(draftFact).max(DRAFT_ENTRY_LIMIT).optional(),
});

/** What is kept with the mailed link until it is used. */
export interface LinkMemory {
  readonly address: string;
  readonly next: string;
  readonly zone: string;
  readonly consent: string | null;
  readonly news: string | null;
  /** Minutes after midnight. */
  readonly remindAt: number | null;
  readonly draft: readonly DraftFact[];
}
