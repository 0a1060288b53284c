import { createHash, randomBytes } from "node:crypto";

const SECRET_BYTES = 32;

/** The secret of a link: all there is to it, so long that nobody finds one by trying. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** A secret as it is stored: a copy of the database opens nothing. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Where a page for a clinician stands in a language ("en", "fr"). */
export function sharedPath(secret: string, language: string): string {
  return `${language === "fr" ? "/fr" : ""}/handover/${secret}`;
}
