import { z } from "zod";

/** For how many days a link may be open. */
export const SHARE_DAYS = [7, 30, 90] as const;

export const makeInput = z.object({
  /** Made by the client, and the same until it was answered: the same link then. */
  id: z.uuid(),
  days: z.literal(SHARE_DAYS),
  /** The language of the page that is opened by it. */
  language: z.enum(["en", "fr"]),
});
export type MakeInput = z.infer<typeof makeInput>;

export const linkRef = z.object({ id: z.uuid() });

/** A link as its owner sees it ever after: without the secret, which is shown once. Instants in epoch milliseconds. */
export const shareLink = z.object({
  id: z.uuid(),
  madeAt: z.number(),
  expiresAt: z.number(),
  /** Neither revoked nor expired. */
  open: z.boolean(),
});
export type ShareLink = z.infer<typeof shareLink>;

export const madeLink = z.object({
  url: z.string(),
  expiresAt: z.number(),
  /** The address as a QR code: its rows from the top, true where a square is dark. */
  qr: z.array(z.array(z.boolean())),
});
export type MadeLink = z.infer<typeof madeLink>;
