import { z } from "zod";

/** Languages a calendar is written in. */
export const LANGUAGES = ["en", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

export const makeInput = z.object({
  /** Of the page it is made on; the account's own choice goes before it. */
  language: z.enum(LANGUAGES),
});
export type MakeInput = z.infer<typeof makeInput>;

export const feed = z.object({
  /** When the address in force was made; null without one. */
  since: z.string().nullable(),
});

/** A new address: told once, since only a digest of its secret is stored. */
export const made = feed.extend({ path: z.string() });
