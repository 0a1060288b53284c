import { entitlement, readSnapshot } from "@springback/core/entitlements";
import { type Account, allAccounts, keepEvent } from "#features/billing/queries.ts";
import { type Billing, idOf, type Stripe } from "#features/billing/stripe.ts";
import { syncCustomer } from "#features/billing/sync.ts";
import { customerOf, TELLING_EVENTS } from "#features/billing/webhook.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { recordAudit } from "#kernel/audit.ts";
import { describeError, log } from "#kernel/log.ts";

const HOUR = 3_600_000;
/** Access that ends sooner than this is looked at each time. */
const SOON = 48 * HOUR;

/** What a round of reconciliation found. */
export interface Reconciled {
  readonly checked: number;
  /** Snapshots that were wrong before. Each one is an event that never came: worth an alarm. */
  readonly changed: number;
  readonly failed: number;
  /** Customers that have a subscription at Stripe and no account here. */
  readonly strangers: number;
}

/**
 * Brings snapshots in line with Stripe without any webhook: customers with a checkout open, access that ends within
 * 48 hours, events that couldn't be delivered; and with `whole`, every subscription in both directions. One customer's
 * failure leaves the others alone. Each change is audited. `now` in epoch milliseconds.
 */
export async function reconcile(
  billing: Billing,
  now: number,
  options: { readonly whole?: boolean } = {},
): Promise<Reconciled> {
  const accounts = await billing.db.withActor(SYSTEM, allAccounts);
  const wanted = new Set(accounts.filter((one) => isDue(one, now)).map((one) => one.customerId));
  for (const customerId of await undelivered(billing)) wanted.add(customerId);
  let strangers = 0;
  if (options.whole) {
    const listed = await listAll(billing);
    const known = new Set(accounts.map((one) => one.customerId));
    for (const account of accounts) {
      if (statuses(account) !== (listed.get(account.customerId) ?? "")) {
        wanted.add(account.customerId);
      }
    }
    strangers = [...listed.keys()].filter((customerId) => !known.has(customerId)).length;
  }
  const outcome = await syncAll(billing, wanted);
  const result = { ...outcome, strangers };
  if (result.changed > 0) log("error", "billing.reconciled", { count: result.changed });
  if (strangers > 0) log("error", "billing.strangers", { count: strangers });
  return result;
}

function isDue(account: Account, now: number): boolean {
  if (account.pendingUntil) return true;
  const { until } = entitlement(readSnapshot(account.snapshot), [], now);
  return until !== null && until <= now + SOON;
}

async function syncAll(billing: Billing, customers: ReadonlySet<string>) {
  let [checked, changed, failed] = [0, 0, 0];
  for (const customerId of customers) {
    try {
      const result = await syncCustomer(billing, customerId);
      checked += 1;
      if (result.outcome === "synced" && result.changed) {
        changed += 1;
        await note(billing, result.runnerId);
      }
    } catch (error) {
      failed += 1;
      log("error", "billing.reconcile-failed", describeError(error));
    }
  }
  return { checked, changed, failed };
}

async function note(billing: Billing, runnerId: string): Promise<void> {
  await billing.db.withActor(SYSTEM, (tx) =>
    recordAudit(tx, null, { action: "billing.reconcile", runnerId }),
  );
}

/** Customers of events that Stripe couldn't deliver and that haven't been taken in here before. */
async function undelivered(billing: Billing): Promise<string[]> {
  const customers: string[] = [];
  const events = billing.stripe.events.list({
    delivery_success: false,
    types: [...TELLING_EVENTS],
    limit: 100,
  });
  for await (const event of events) {
    const customerId = customerOf(event);
    const row = {
      id: event.id,
      type: event.type,
      customerId,
      createdAt: new Date(event.created * 1000),
    };
    const first = await billing.db.withActor(SYSTEM, (tx) => keepEvent(tx, row));
    if (first && customerId !== null) customers.push(customerId);
  }
  return customers;
}

/** Every subscription at Stripe, as one comparable text per customer. */
async function listAll(billing: Billing): Promise<Map<string, string>> {
  const found = new Map<string, Stripe.Subscription[]>();
  for await (const one of billing.stripe.subscriptions.list({ status: "all", limit: 100 })) {
    const customerId = idOf(one.customer) ?? "";
    found.set(customerId, [...(found.get(customerId) ?? []), one]);
  }
  return new Map([...found].map(([id, all]) => [id, textOf(all)]));
}

const statuses = (account: Account): string =>
  textOf(readSnapshot(account.snapshot)?.subscriptions ?? []);

function textOf(all: readonly { readonly id: string; readonly status: string }[]): string {
  return all
    .map((one) => `${one.id}:${one.status}`)
    .toSorted()
    .join(" ");
}
