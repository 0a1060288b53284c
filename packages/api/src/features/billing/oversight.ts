import { billingDates } from "@springback/core/billing-rows";
import { type AccessGrant, entitlement, readSnapshot } from "@springback/core/entitlements";
import type { Tx } from "@springback/db/client";
import { type Account, accountsWithPeople, allGrants } from "#features/billing/queries.ts";
import type { SubscriptionRow } from "#features/billing/schema.ts";
import { type Billing, isStripeError } from "#features/billing/stripe.ts";
import { liveCount, syncCustomer } from "#features/billing/sync.ts";
import type { Actor } from "#kernel/actor.ts";
import { recordAudit } from "#kernel/audit.ts";
import { now } from "#kernel/clock.ts";
import { AppError, toCoach } from "#kernel/errors.ts";
import { ENTITLEMENTS } from "#words/entitlements.ts";

const LIST_LIMIT = 500;

interface Holder {
  readonly account: Account;
  readonly name: string;
  readonly email: string;
}

/** The admin's list: the accounts looked at last come first. */
export async function listSubscriptions(tx: Tx, at: number): Promise<SubscriptionRow[]> {
  const holders = await accountsWithPeople(tx, LIST_LIMIT);
  const grants = await allGrants(tx);
  return holders.map((holder) => rowOf(holder, grants.get(holder.account.runnerId) ?? [], at));
}

function rowOf(holder: Holder, grants: readonly AccessGrant[], at: number): SubscriptionRow {
  const { account, name, email } = holder;
  const snapshot = readSnapshot(account.snapshot);
  const found = entitlement(snapshot, grants, at);
  const { level, reason, until } = found;
  return {
    runnerId: account.runnerId,
    name,
    email,
    level,
    reason,
    words: ENTITLEMENTS.en[reason],
    until,
    dates: [...billingDates(found)],
    statuses: (snapshot?.subscriptions ?? []).map((one) => one.status),
    severalLive: liveCount(snapshot) > 1,
    fetchedAt: account.fetchedAt?.getTime() ?? null,
  };
}

/**
 * Fetches one runner's truth on an admin's word, and writes down who asked.
 * @throws {AppError} NOT_FOUND for a runner without an account; UNAVAILABLE when Stripe can't be reached
 */
export async function resync(
  billing: Billing,
  asAdmin: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  actor: Actor,
  runnerId: string,
): Promise<SubscriptionRow> {
  const find = (tx: Tx) => accountsWithPeople(tx, 1, runnerId);
  const [before] = await asAdmin(find);
  if (!before) throw new AppError("NOT_FOUND");
  try {
    const result = await syncCustomer(billing, before.account.customerId);
    const changed = result.outcome === "synced" && result.changed;
    await asAdmin((tx) =>
      recordAudit(tx, actor, { action: "billing.resync", runnerId, detail: { changed } }),
    );
  } catch (error) {
    if (!isStripeError(error)) throw error;
    throw new AppError(
      "UNAVAILABLE",
      toCoach("We can’t reach the payment service. Nothing was changed."),
    );
  }
  return asAdmin(async (tx) => {
    const [after] = await find(tx);
    const grants = (await allGrants(tx)).get(runnerId) ?? [];
    return rowOf(after ?? before, grants, now());
  });
}
