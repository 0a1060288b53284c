import { wasDeleted } from "#features/phone/queries.ts";
import { marksStoreOf } from "#features/phone/store-mark.ts";
import { cookieNames } from "#features/sign-in/cookies.ts";
import type { Context } from "#kernel/context.ts";

/**
 * Whether the account whose store a browser keeps was deleted, on another device: then the store is to go too. The session went
 * with the account, so nobody is signed in who could be asked.
 *
 * Yes is said only to a browser that holds our seal of a sync as this very runner. An id alone is no secret (a coach has had it
 * in an address), and whoever knows no more must not learn whether its account is still there: they hear no, as for an id of
 * nobody. And yes is said only where the deletion itself is on record. That a person isn't found proves nothing, since a database
 * may have been put back from an older copy, and what a phone keeps may be nowhere else.
 */
export async function ownerGone(
  { db, env, browser }: Pick<Context, "db" | "env" | "browser">,
  ownerId: string,
): Promise<boolean> {
  const https = env.WEB_URL.startsWith("https:");
  const mark = browser?.cookie(cookieNames("runner", https).phone);
  if (!marksStoreOf(env.AUTH_SECRET, ownerId, mark)) return false;
  // The trace is the runner's own to read, and the seal says that this is their browser.
  return db.withActor({ userId: ownerId, role: "runner" }, (tx) => wasDeleted(tx, ownerId));
}
