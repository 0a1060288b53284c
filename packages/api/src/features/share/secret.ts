import { createHash, createHmac } from "node:crypto";
import type { RunnerScope } from "#kernel/scope.ts";

/**
 * The secret of a link: all there is to it, so long that nobody finds one by trying. It is derived from `key`, which the
 * database doesn't know, so that whoever lost the answer and asks again under the same id gets the same link.
 */
export function linkSecret(key: string, { runnerId }: RunnerScope, id: string): string {
  return createHmac("sha256", key).update(`share-link:${runnerId}:${id}`).digest("base64url");
}

/** A secret as it is stored: a copy of the database opens nothing. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Where a page for a clinician stands in a language ("en", "fr"). */
export function sharedPath(secret: string, language: string): string {
  return `${language === "fr" ? "/fr" : ""}/handover/${secret}`;
}
