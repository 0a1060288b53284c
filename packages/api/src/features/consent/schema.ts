import { z } from "zod";

/** Version of the words beside the box that was ticked. */
export const textVersion = z.string().regex(/^[\w.-]{1,40}$/);

export const standing = z.object({
  /** Agreed to, and not taken back. */
  given: z.boolean(),
  /** When it was given or else taken back, in epoch milliseconds; null where it never was given. */
  at: z.number().nullable(),
});
export type Standing = z.infer<typeof standing>;
