import { createHash, createHmac } from "node:crypto";

/** Life of a mailed link, and of nothing else. */
export const LINK_MINUTES = 10;

/**
 * The secret part of a mailed link, derived from the request's id. Neither the outbox nor the token table
 * holds it, so a copy of the database signs nobody in; a mail sent twice carries the same link.
 */
export function linkToken(secret: string, requestId: string): string {
  return createHmac("sha256", secret).update(`sign-in-link:${requestId}`).digest("base64url");
}

/** A session token as it is stored. */
export function sessionHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The address in the mail: a page with a button, which signs nobody in by being opened. */
export function confirmUrl(origin: string, token: string, email: string): string {
  return `${origin}/auth/confirm?${new URLSearchParams({ token, email })}`;
}
