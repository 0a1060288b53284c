import { createHash } from "node:crypto";
import type { Tx } from "@springback/db/client";
import { pushSubscription } from "@springback/db/schema/reminders";
import { and, desc, eq, inArray, ne } from "drizzle-orm";
import type { Subscription } from "#features/push/schema.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** An endpoint as it is looked up. */
export function endpointHash(endpoint: string): string {
  return createHash("sha256").update(endpoint).digest("hex");
}

/** Takes a browser from whoever else it belonged to. Only the browser itself knows the secret, so nobody loses theirs to a guess. */
export async function releaseFromOthers(
  tx: Tx,
  runnerId: string,
  { endpoint, auth }: Subscription,
): Promise<void> {
  await tx
    .delete(pushSubscription)
    .where(
      and(
        eq(pushSubscription.endpointHash, endpointHash(endpoint)),
        eq(pushSubscription.auth, auth),
        ne(pushSubscription.runnerId, runnerId),
      ),
    );
}

/** Keeps a browser as the runner's; one that is kept already stays as it is. */
export async function addBrowser(tx: Tx, scope: RunnerScope, one: Subscription): Promise<void> {
  await tx
    .insert(pushSubscription)
    .values({ ...one, runnerId: scope.runnerId, endpointHash: endpointHash(one.endpoint) })
    .onConflictDoNothing();
}

/** Lets go of all the runner's browsers but the newest so many. */
export async function keepNewest(tx: Tx, scope: RunnerScope, most: number): Promise<void> {
  const older = await tx
    .select({ endpointHash: pushSubscription.endpointHash })
    .from(pushSubscription)
    .where(eq(pushSubscription.runnerId, scope.runnerId))
    .orderBy(desc(pushSubscription.createdAt), desc(pushSubscription.endpointHash))
    .offset(most);
  if (older.length > 0) await remove(tx, scope.runnerId, older);
}

/** Lets go of the browser that takes a person's notifications at an endpoint; one that isn't theirs stays. */
export function letGoOf(tx: Tx, userId: string, endpoint: string): Promise<void> {
  return remove(tx, userId, [{ endpointHash: endpointHash(endpoint) }]);
}

/** Lets go of all of a person's browsers. */
export async function letGoOfAll(tx: Tx, userId: string): Promise<void> {
  await tx.delete(pushSubscription).where(eq(pushSubscription.runnerId, userId));
}

/** Lets go of browsers of a runner. */
export async function remove(
  tx: Tx,
  runnerId: string,
  gone: readonly { readonly endpointHash: string }[],
): Promise<void> {
  const hashes = gone.map((one) => one.endpointHash);
  if (hashes.length === 0) return;
  await tx
    .delete(pushSubscription)
    .where(
      and(eq(pushSubscription.runnerId, runnerId), inArray(pushSubscription.endpointHash, hashes)),
    );
}
