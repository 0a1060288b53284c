import type { Db } from "@springback/db/client";
import { Stripe } from "stripe";
import type { Env } from "#kernel/env.ts";

export type { Stripe } from "stripe";

/** What every part of billing works with. */
export interface Billing {
  readonly db: Db;
  readonly stripe: Stripe;
  readonly env: Env;
}

/** A person waits for some of these calls; the SDK's own 80 seconds would be far too long. */
const TIMEOUT_MS = 10_000;
const RETRIES = 2;
/** How old a webhook's signature may be. */
const TOLERANCE_SECONDS = 300;

const clients = new WeakMap<Env, Stripe>();

/** Billing over a database and a process's settings; the SDK's client is made once per settings. */
export function billingOf(parts: { readonly db: Db; readonly env: Env }): Billing {
  let stripe = clients.get(parts.env);
  if (!stripe) {
    stripe = createStripe(parts.env);
    clients.set(parts.env, stripe);
  }
  return { db: parts.db, env: parts.env, stripe };
}

/** The real SDK, talking to Stripe or to the address in STRIPE_API_BASE. */
export function createStripe(env: Pick<Env, "STRIPE_SECRET_KEY" | "STRIPE_API_BASE">): Stripe {
  const base = env.STRIPE_API_BASE ? new URL(env.STRIPE_API_BASE) : null;
  return new Stripe(env.STRIPE_SECRET_KEY, {
    timeout: TIMEOUT_MS,
    maxNetworkRetries: RETRIES,
    telemetry: false,
    ...(base
      ? {
          host: base.hostname,
          port: base.port || (base.protocol === "https:" ? "443" : "80"),
          protocol: base.protocol === "https:" ? ("https" as const) : ("http" as const),
        }
      : {}),
  });
}

/** The event in a webhook's raw body, or null when its signature is wrong or too old. */
export async function readWebhook(
  billing: Billing,
  raw: string,
  signature: string,
): Promise<Stripe.Event | null> {
  const secret = billing.env.STRIPE_WEBHOOK_SECRET;
  try {
    return await billing.stripe.webhooks.constructEventAsync(
      raw,
      signature,
      secret,
      TOLERANCE_SECONDS,
    );
  } catch {
    return null;
  }
}

/** Whether Stripe answered that the thing asked for isn't there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeError && error.code === "resource_missing";
}

/** Whether Stripe answered with a refusal, so that it is known that nothing was made. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeError && error.statusCode !== undefined;
}

/** Whether the error came from Stripe or from the way to it. */
export function isStripeError(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeError;
}

/** The id in a reference that may or may not have been expanded. */
export function idOf(
  reference: string | { readonly id: string } | null | undefined,
): string | null {
  if (reference === null || reference === undefined) return null;
  return typeof reference === "string" ? reference : reference.id;
}
