import { keepEvent } from "#features/billing/queries.ts";
import { type Billing, idOf, readWebhook, type Stripe } from "#features/billing/stripe.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { AppError } from "#kernel/errors.ts";
import { readBody } from "#kernel/gate.ts";
import { describeError, log } from "#kernel/log.ts";
import { enqueue } from "#kernel/outbox.ts";

/** Events after which a customer's truth may differ. Any other is kept and answered, and leads to nothing. */
export const TELLING_EVENTS = [
  "checkout.session.completed",
  "checkout.session.expired",
  "customer.deleted",
  "customer.subscription.created",
  "customer.subscription.updated",
  "customer.subscription.deleted",
  "customer.subscription.paused",
  "customer.subscription.resumed",
  "invoice.paid",
  "invoice.payment_failed",
  "invoice.payment_action_required",
  "invoice.marked_uncollectible",
  "invoice.voided",
  "charge.refunded",
  "charge.dispute.created",
  "charge.dispute.closed",
] as const satisfies readonly Stripe.Event.Type[];

const TELLING: ReadonlySet<string> = new Set(TELLING_EVENTS);
const BODY_LIMIT_BYTES = 512 * 1024;

/**
 * Takes a webhook: proves it genuine, keeps its id and notes "sync this customer" in one transaction, answers.
 * No logic and no call to Stripe here. 400 for a body that isn't Stripe's, 503 when it couldn't be kept (Stripe
 * sends it again).
 */
export async function receiveWebhook(billing: Billing, request: Request): Promise<Response> {
  if (request.method !== "POST") return say(405, "Webhooks are posted.");
  let event: Stripe.Event | null;
  try {
    const raw = await readBody(request, BODY_LIMIT_BYTES);
    event = await readWebhook(billing, raw, request.headers.get("stripe-signature") ?? "");
  } catch (error) {
    if (error instanceof AppError) return say(400, error.message);
    throw error;
  }
  if (!event) return say(400, "That signature isn’t ours.");
  try {
    await keep(billing, event);
  } catch (error) {
    log("error", "webhook.failed", { kind: event.type, ...describeError(error) });
    return say(503, "That couldn’t be kept just now. Send it again.");
  }
  return say(200, "ok");
}

async function keep(billing: Billing, event: Stripe.Event): Promise<void> {
  const customerId = customerOf(event);
  await billing.db.withActor(SYSTEM, async (tx) => {
    const row = {
      id: event.id,
      type: event.type,
      customerId,
      createdAt: new Date(event.created * 1000),
    };
    const first = await keepEvent(tx, row);
    if (!first || !TELLING.has(event.type)) return;
    const payload = customerId === null ? { chargeId: chargeOf(event) } : { customerId };
    await enqueue(tx, { kind: "syncCustomer", dedupeKey: `stripe:${event.id}`, payload });
  });
}

/** A dispute names the payment and not the customer. */
function chargeOf(event: Stripe.Event): string | null {
  const object = event.data.object as { charge?: string | { id: string } | null };
  return idOf(object.charge);
}

/** The customer an event is about, if it is about one. */
export function customerOf(event: Stripe.Event): string | null {
  const object = event.data.object as {
    readonly object?: string;
    readonly id?: string;
    readonly customer?: string | { readonly id: string } | null;
  };
  if (object.object === "customer") return object.id ?? null;
  return idOf(object.customer);
}

function say(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { "cache-control": "no-store" } });
}
