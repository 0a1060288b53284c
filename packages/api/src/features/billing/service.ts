import { createHash } from "node:crypto";
import { readSnapshot } from "@springback/core/entitlements";
import {
  type AsRunner,
  BILLING_PAGES,
  closeAttempts,
  openAttempt,
  sessionFor,
} from "#features/billing/checkout.ts";
import { mayTry } from "#features/billing/state.ts";
import {
  type Account,
  accountOf,
  addAccount,
  attemptOfSession,
  emailOf,
  replaceCustomer,
} from "#features/billing/queries.ts";
import type { PaidPlan } from "#features/billing/schema.ts";
import { type Billing, isStripeError } from "#features/billing/stripe.ts";
import { hasLive, syncCustomer } from "#features/billing/sync.ts";
import { TRIAL_DAYS } from "#features/billing/trial.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { AppError } from "#kernel/errors.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/**
 * Where to pay for a plan. Looks at Stripe's truth first, so that nobody is sold a second subscription beside a live
 * one; a session that is still open is used again.
 *
 * @throws {AppError} CONFLICT when there is a live subscription; UNAVAILABLE when Stripe can't be reached
 */
export async function openCheckout(
  billing: Billing,
  asRunner: AsRunner,
  scope: RunnerScope,
  plan: PaidPlan,
): Promise<{ url: string }> {
  return orUnavailable(async () => {
    const account = await readyAccount(billing, asRunner, scope);
    const attempt = await openAttempt(billing, asRunner, scope, plan);
    const url = await sessionFor(billing, asRunner, scope, { account, attempt });
    return { url };
  });
}

/**
 * Opens the runner's plan for fourteen days, once, without a card. It ends by itself: nothing is charged, and nothing is left
 * to cancel. Asked for twice, or on two phones at once, it is one trial.
 *
 * @throws {AppError} CONFLICT when there is a subscription, or was one; UNAVAILABLE when Stripe can't be reached
 */
export async function startTrial(
  billing: Billing,
  asRunner: AsRunner,
  scope: RunnerScope,
): Promise<void> {
  return orUnavailable(async () => {
    const account = await readyAccount(billing, asRunner, scope);
    if (!mayTry(readSnapshot(account.snapshot))) throw new AppError("CONFLICT", "triedBefore");
    // What was about to be paid for would run beside the trial.
    await closeAttempts(billing, asRunner, scope);
    await billing.stripe.subscriptions.create(
      {
        customer: account.customerId,
        items: [{ price: billing.env.STRIPE_PRICE_RUNNER }],
        trial_period_days: TRIAL_DAYS,
        trial_settings: { end_behavior: { missing_payment_method: "cancel" } },
      },
      { idempotencyKey: `trial:${scope.runnerId}` },
    );
    await syncCustomer(billing, account.customerId);
  });
}

/** The runner's account, fresh from Stripe, with no live subscription in it. */
async function readyAccount(
  billing: Billing,
  asRunner: AsRunner,
  scope: RunnerScope,
): Promise<Account> {
  const old = await asRunner((tx) => accountOf(tx, scope));
  if (!old) return newCustomer(billing, asRunner, scope, null);
  await syncCustomer(billing, old.customerId);
  const fresh = await asRunner((tx) => accountOf(tx, scope));
  const snapshot = readSnapshot(fresh?.snapshot ?? null);
  if (hasLive(snapshot)) throw alreadySubscribed();
  if (fresh && snapshot?.customerDeleted) return newCustomer(billing, asRunner, scope, fresh);
  return fresh ?? old;
}

const alreadySubscribed = (): AppError => new AppError("CONFLICT", "subscribed", { portal: true });

async function newCustomer(
  billing: Billing,
  asRunner: AsRunner,
  scope: RunnerScope,
  gone: Account | null,
): Promise<Account> {
  const email = await asRunner((tx) => emailOf(tx, scope.runnerId));
  const print = createHash("sha256")
    .update(`${email ?? ""}:${gone?.version ?? 0}`)
    .digest("hex");
  // The id says nothing about the person to anyone without our database.
  const customer = await billing.stripe.customers.create(
    { ...(email ? { email } : {}), metadata: { account: scope.runnerId } },
    { idempotencyKey: `customer:${scope.runnerId}:${print.slice(0, 16)}` },
  );
  if (gone) {
    await billing.db.withActor(SYSTEM, (tx) => replaceCustomer(tx, gone, customer.id));
  } else {
    await asRunner((tx) => addAccount(tx, scope, customer.id));
  }
  const made = await asRunner((tx) => accountOf(tx, scope));
  if (!made) throw new AppError("CONFLICT");
  return made;
}

/**
 * Where to look after a subscription.
 * @throws {AppError} NOT_FOUND for a runner who never opened a checkout; UNAVAILABLE
 */
export async function openPortal(
  billing: Billing,
  asRunner: AsRunner,
  scope: RunnerScope,
): Promise<{ url: string }> {
  const account = await asRunner((tx) => accountOf(tx, scope));
  if (!account) throw new AppError("NOT_FOUND", "neverSubscribed");
  return orUnavailable(async () => {
    const session = await billing.stripe.billingPortal.sessions.create({
      customer: account.customerId,
      return_url: `${billing.env.WEB_URL}${BILLING_PAGES.home}`,
    });
    return { url: session.url };
  });
}

/**
 * After coming back from a checkout: fetches the runner's own truth. The address grants
 * nothing; a session that isn't this runner's answers like one that doesn't exist, and Stripe isn't asked about it.
 *
 * @throws {AppError} NOT_FOUND, UNAVAILABLE
 */
export async function confirmReturn(
  billing: Billing,
  asRunner: AsRunner,
  scope: RunnerScope,
  sessionId: string,
): Promise<void> {
  const own = await asRunner(async (tx) => ({
    attempt: await attemptOfSession(tx, scope, sessionId),
    account: await accountOf(tx, scope),
  }));
  if (!own.attempt || !own.account) throw new AppError("NOT_FOUND");
  const { customerId } = own.account;
  await orUnavailable(() => syncCustomer(billing, customerId));
}

/** Stripe being away is nobody's fault here, and nothing was charged. */
async function orUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isStripeError(error)) throw error;
    throw new AppError("UNAVAILABLE", "payingAway");
  }
}
