import type { SubscriptionRow } from "#rows.ts";
import type { World } from "#world.ts";
import { DAY } from "#calendar.ts";
import { changeSubscription, subscriptionOf } from "#charging.ts";
import { DEAD, end, endTrial, renew, retry } from "#lifecycle.ts";
import { periodOf } from "#subscription-row.ts";

const HOUR = 3600;
/** A first payment may be finished for this long. */
const FIRST_PAYMENT_HOURS = 23;
const STEP_LIMIT = 5000;

interface Step {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Carries out, one by one and in the order of their time, all steps that have fallen due: trial
 * notices and ends, renewals, retries, cancellations and expired sessions. Returns how many.
 */
export function settle(world: World): number {
  for (let count = 0; count < STEP_LIMIT; count += 1) {
    const now = world.now();
    const due = steps(world).filter((step) => step.at <= now);
    const first = due.toSorted((a, b) => a.at - b.at)[0];
    if (!first) return count;
    world.store.transact(() => world.asOf(first.at, first.run));
  }
  return STEP_LIMIT;
}

function steps(world: World): Step[] {
  const invoices = world.store.all("invoice").flatMap((invoice): Step[] => {
    if (invoice.status !== "open" || invoice.next_payment_attempt === null) return [];
    const subscription = world.store.get("subscription", subscriptionOf(invoice));
    if (!subscription || DEAD.includes(subscription.status)) return [];
    return [{ at: invoice.next_payment_attempt, run: () => retry(world, invoice) }];
  });
  const sessions = world.store
    .all("checkout")
    .flatMap((session): Step[] =>
      session.status === "open"
        ? [{ at: session.expires_at, run: () => expireSession(world, session.id) }]
        : [],
    );
  const subscriptions = world.store.all("subscription").flatMap((row) => stepsOf(world, row));
  return [...invoices, ...sessions, ...subscriptions];
}

function stepsOf(world: World, row: SubscriptionRow): Step[] {
  if (DEAD.includes(row.status)) return [];
  const found: Step[] = [];
  const until = periodOf(row).end;
  if (row.cancel_at !== null && !row.cancel_at_period_end) {
    found.push({ at: row.cancel_at, run: () => end(world, row.id, "cancellation_requested") });
  }
  if (row.status === "trialing" && row.trial_end !== null) {
    found.push({ at: row.trial_end, run: () => endTrial(world, row.id) });
    if (!world.store.get("watch", row.id)?.trialWarned) {
      const at = Math.max(row.created, row.trial_end - 3 * DAY);
      found.push({ at, run: () => warnOfTrialEnd(world, row.id) });
    }
  } else if (row.status === "active" || row.status === "past_due") {
    found.push({ at: until, run: () => renew(world, row.id) });
  } else if (row.status === "incomplete") {
    const at = row.created + FIRST_PAYMENT_HOURS * HOUR;
    found.push({ at, run: () => giveUpFirstPayment(world, row.id) });
  }
  return found;
}

function warnOfTrialEnd(world: World, id: string): void {
  world.store.put("watch", { id, trialWarned: true });
  const row = world.need("subscription", id, "subscription");
  world.emit("customer.subscription.trial_will_end", row);
}

function giveUpFirstPayment(world: World, id: string): void {
  const change = { status: "incomplete_expired" as const, ended_at: world.now() };
  changeSubscription(world, id, change);
}

/** Closes a session that nobody paid. */
export function expireSession(world: World, id: string): void {
  const session = world.need("checkout", id, "checkout.session");
  const closed = { ...session, status: "expired" as const, url: null };
  world.emit("checkout.session.expired", world.store.put("checkout", closed));
}
