import { type BillingSnapshot, readSnapshot, unknownStatuses } from "@springback/core/entitlements";
import { accountOfCustomer, writeSnapshot } from "#features/billing/queries.ts";
import type { Billing } from "#features/billing/stripe.ts";
import { fetchTruth } from "#features/billing/truth.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import { log } from "#kernel/log.ts";

/** A subscription in one of these can still take money, so nobody is sold a second one beside it. */
const LIVE: readonly string[] = [
  "trialing",
  "active",
  "past_due",
  "unpaid",
  "paused",
  "incomplete",
];
const TRIES = 5;

export type SyncResult =
  | { readonly outcome: "unknown" }
  | {
      readonly outcome: "synced";
      readonly runnerId: string;
      readonly snapshot: BillingSnapshot;
      readonly changed: boolean;
    };

/** Another sync of the same customer kept winning; the next one will find the truth. */
export class SyncRaced extends Error {
  override readonly name = "SyncRaced";
}

/**
 * Fetches a customer's truth and writes it as one snapshot. Any event, the return page, reconciliation and an admin
 * lead here. The write holds only if nobody wrote since the account was read, before the fetch: so an older fetch
 * never lands on a newer one. A customer who isn't ours is no error.
 *
 * @throws {SyncRaced} after five lost races; StripeError when Stripe can't answer
 */
export async function syncCustomer(billing: Billing, customerId: string): Promise<SyncResult> {
  const { db } = billing;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const seen = await db.withActor(SYSTEM, (tx) => accountOfCustomer(tx, customerId));
    if (!seen) return { outcome: "unknown" };
    const snapshot = await fetchTruth(billing, customerId);
    const over = hasLive(snapshot) || (seen.pendingUntil?.getTime() ?? 0) <= now();
    const change = {
      snapshot,
      fetchedAt: new Date(now()),
      pendingUntil: over ? null : seen.pendingUntil,
    };
    const stands = await db.withActor(SYSTEM, async (tx) => {
      if (await writeSnapshot(tx, seen, change)) return true;
      // Somebody was quicker. If they found the same, it is already said.
      const theirs = await accountOfCustomer(tx, customerId);
      return theirs !== null && sameSnapshot(theirs.snapshot, snapshot);
    });
    if (!stands) continue;
    raiseAlarms(snapshot);
    const changed = !sameSnapshot(seen.snapshot, snapshot);
    return { outcome: "synced", runnerId: seen.runnerId, snapshot, changed };
  }
  throw new SyncRaced("billing sync lost five races");
}

/** Whether a customer has a subscription that may still take money. */
export function hasLive(snapshot: BillingSnapshot | null): boolean {
  return liveCount(snapshot) > 0;
}

/** How many of a customer's subscriptions may still take money; more than one needs a person to look. */
export function liveCount(snapshot: BillingSnapshot | null): number {
  const all = snapshot?.subscriptions ?? [];
  return all.filter((subscription) => LIVE.includes(subscription.status)).length;
}

/** Whether two stored snapshots say the same. */
export function sameSnapshot(a: unknown, b: unknown): boolean {
  return JSON.stringify(readSnapshot(a)) === JSON.stringify(readSnapshot(b));
}

/** Nobody is locked out over these: the best subscription counts. But a person has to look. */
function raiseAlarms(snapshot: BillingSnapshot): void {
  const live = liveCount(snapshot);
  if (live > 1) log("error", "billing.several-live", { count: live });
  const unknown = unknownStatuses(snapshot).length;
  if (unknown > 0) log("error", "billing.unknown-status", { count: unknown });
}
