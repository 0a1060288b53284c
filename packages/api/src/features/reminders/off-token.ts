import { createHash, createHmac } from "node:crypto";

/**
 * What every reminder's way out carries: who holds it may turn that runner's mails off, and nothing else. Derived, so that
 * all mails carry the same one and no table holds it.
 */
export function offToken(secret: string, runnerId: string): string {
  return createHmac("sha256", secret).update(`reminders-off:${runnerId}`).digest("base64url");
}

/** The token as it is stored. */
export function offTokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Where a mail program turns the mails off by itself (RFC 8058), and where a person sees a button for it. */
export function offUrls(origin: string, token: string): { oneClick: string; page: string } {
  const query = new URLSearchParams({ token });
  return {
    oneClick: `${origin}/api/reminders/off?${query}`,
    page: `${origin}/reminders/off?${query}`,
  };
}
