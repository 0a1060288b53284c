import { z } from "zod";

const base64url = (bytes: number) =>
  z.string().regex(new RegExp(`^[\\w-]{${Math.ceil((bytes * 4) / 3)}}$`), "must be base64url");

/** An address of a service that passes on notifications. */
const endpoint = z.string().max(2048);

/** A browser's subscription, as the browser tells it, without padding. */
export const subscription = z.object({
  endpoint,
  /** The browser's public key: a P-256 point of 65 bytes. */
  p256dh: base64url(65),
  /** The secret it shares with us: 16 bytes. */
  auth: base64url(16),
});
export type Subscription = z.infer<typeof subscription>;

export const browserRef = z.object({ endpoint });
/** How many browsers take notifications for the runner now. */
export const browsers = z.object({ browsers: z.number() });
