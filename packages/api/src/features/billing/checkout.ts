import type { Tx } from "@springback/db/client";
import {
  type Account,
  addAttempt,
  type Attempt,
  attemptsOf,
  changeAttempt,
  lockAccount,
  setPending,
} from "#features/billing/queries.ts";
import type { PaidPlan } from "#features/billing/schema.ts";
import { type Billing, isMissing, isRefusal } from "#features/billing/stripe.ts";
import { now } from "#kernel/clock.ts";
import { uuidv7 } from "#kernel/ids.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** Pages of the runner's app that Stripe sends people back to. */
export const BILLING_PAGES = {
  home: "/subscription",
  returned: "/subscription/return",
} as const;

/** Opens one transaction as the runner. */
export type AsRunner = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

const HOUR = 3_600_000;
/** Stripe forgets an idempotency key after a day; an attempt that old is not taken up again. */
const KEY_LIFE = 23 * HOUR;
/** A session about to expire isn't offered again. */
const MARGIN = 5 * 60_000;
/** How long after a session's end reconciliation still looks for its payment. */
const LATE_PAYMENT = HOUR;

/**
 * The attempt to go on with: the newest one for this plan that can still lead somewhere, else a new one, stored
 * before Stripe hears of it. Sessions open for another plan are closed, so that two can't be paid.
 */
export async function openAttempt(
  billing: Billing,
  asRunner: AsRunner,
  scope: RunnerScope,
  plan: PaidPlan,
): Promise<Attempt> {
  await closeAttempts(billing, asRunner, scope, (attempt) => attempt.plan !== plan);
  return asRunner(async (tx) => {
    await lockAccount(tx, scope);
    const open = (await attemptsOf(tx, scope)).find((one) => one.plan === plan && isOpen(one));
    if (open) return open;
    const made = { id: uuidv7(), plan, createdAt: new Date(now()) };
    await addAttempt(tx, scope, made);
    return { ...made, runnerId: scope.runnerId, sessionId: null, url: null, expiresAt: null };
  });
}

/** Closes the runner's open checkouts, or those that are asked for, so that nothing can be paid there any more. */
export async function closeAttempts(
  billing: Billing,
  asRunner: AsRunner,
  scope: RunnerScope,
  which: (attempt: Attempt) => boolean = () => true,
): Promise<void> {
  const open = await asRunner(async (tx) => (await attemptsOf(tx, scope)).filter(isOpen));
  for (const attempt of open.filter(which)) await closeSession(billing, asRunner, scope, attempt);
}

/** Without a session yet: the same intent, to be tried with the same key. With one: still time to pay. */
function isOpen(attempt: Attempt): boolean {
  if (attempt.expiresAt) return attempt.expiresAt.getTime() > now() + MARGIN;
  return attempt.createdAt.getTime() > now() - KEY_LIFE;
}

/** The address of an attempt's session; makes the session if the attempt has none. */
export async function sessionFor(
  billing: Billing,
  asRunner: AsRunner,
  scope: RunnerScope,
  parts: { readonly account: Account; readonly attempt: Attempt },
): Promise<string> {
  const { account, attempt } = parts;
  if (attempt.sessionId && attempt.url) {
    const session = await billing.stripe.checkout.sessions.retrieve(attempt.sessionId);
    if (session.status === "open") return attempt.url;
    await asRunner((tx) => changeAttempt(tx, scope, attempt.id, { expiresAt: new Date(now()) }));
    const next = await openAttempt(billing, asRunner, scope, planOf(attempt));
    return sessionFor(billing, asRunner, scope, { account, attempt: next });
  }
  const session = await createSession(billing, asRunner, scope, parts);
  const expiresAt = new Date(session.expires_at * 1000);
  await asRunner(async (tx) => {
    const change = { sessionId: session.id, url: session.url, expiresAt };
    await changeAttempt(tx, scope, attempt.id, change);
    await setPending(tx, scope, new Date(expiresAt.getTime() + LATE_PAYMENT));
  });
  return session.url ?? `${billing.env.WEB_URL}${BILLING_PAGES.home}`;
}

const planOf = (attempt: Attempt): PaidPlan => (attempt.plan === "coached" ? "coached" : "runner");

async function createSession(
  billing: Billing,
  asRunner: AsRunner,
  scope: RunnerScope,
  { account, attempt }: { readonly account: Account; readonly attempt: Attempt },
) {
  const { env, stripe } = billing;
  const price = attempt.plan === "coached" ? env.STRIPE_PRICE_COACHED : env.STRIPE_PRICE_RUNNER;
  try {
    return await stripe.checkout.sessions.create(
      {
        mode: "subscription",
        customer: account.customerId,
        client_reference_id: attempt.id,
        line_items: [{ price, quantity: 1 }],
        success_url: `${env.WEB_URL}${BILLING_PAGES.returned}?session_id={CHECKOUT_SESSION_ID}`,
        cancel_url: `${env.WEB_URL}${BILLING_PAGES.home}`,
        metadata: { attempt: attempt.id },
      },
      { idempotencyKey: attempt.id },
    );
  } catch (error) {
    // Stripe keeps a refusal under its key; the next click is a new intent and needs a new one.
    if (isRefusal(error)) {
      await asRunner((tx) => changeAttempt(tx, scope, attempt.id, { expiresAt: new Date(now()) }));
    }
    throw error;
  }
}

async function closeSession(
  billing: Billing,
  asRunner: AsRunner,
  scope: RunnerScope,
  attempt: Attempt,
): Promise<void> {
  if (attempt.sessionId) {
    try {
      const { status } = await billing.stripe.checkout.sessions.retrieve(attempt.sessionId);
      if (status === "open") await billing.stripe.checkout.sessions.expire(attempt.sessionId);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  await asRunner((tx) => changeAttempt(tx, scope, attempt.id, { expiresAt: new Date(now()) }));
}
