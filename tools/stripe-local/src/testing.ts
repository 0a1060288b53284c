import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stripe } from "stripe";
import { startStripeLocal, type StripeLocal, type StripeLocalOptions } from "#server.ts";

export const SECRET_KEY = "sk_test_local";
export const WEBHOOK_SECRET = "whsec_local";

/** A webhook as it arrived on the socket. */
export interface Arrival {
  readonly body: string;
  readonly signature: string;
  readonly id: string;
  readonly type: string;
}

/** A local Stripe, the real SDK talking to it, and somebody who receives its webhooks. */
export interface Bench {
  readonly stripe: Stripe;
  readonly local: StripeLocal;
  readonly folder: string;
  readonly arrivals: Arrival[];
  /** The status that the receiver answers with. */
  reply: number;
  control(action: string, body?: object): Promise<Record<string, unknown>>;
  until(condition: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** The real SDK, pointed at a local server. */
export function client(port: number, key = SECRET_KEY): Stripe {
  return new Stripe(key, { host: "127.0.0.1", port, protocol: "http", telemetry: false });
}

/** Starts everything on free ports, with data in a temporary folder. */
export async function openBench(more: Partial<StripeLocalOptions> = {}): Promise<Bench> {
  const folder = more.dataDir ?? mkdtempSync(join(tmpdir(), "stripe-local-"));
  const arrivals: Arrival[] = [];
  const bench = { reply: 200 };
  const receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      const event = JSON.parse(body) as { id: string; type: string };
      const signature = String(request.headers["stripe-signature"]);
      arrivals.push({ body, signature, id: event.id, type: event.type });
      response.writeHead(bench.reply).end();
    });
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, "127.0.0.1", resolve);
  });
  const local = await startStripeLocal({
    port: 0,
    dataDir: folder,
    webhookUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`,
    webhookSecret: WEBHOOK_SECRET,
    secretKey: SECRET_KEY,
    retryMs: 20,
    ...more,
  });
  const close = async (): Promise<void> => {
    await local.close();
    receiver.closeAllConnections();
    await new Promise((resolve) => {
      receiver.close(resolve);
    });
    if (!more.dataDir) rmSync(folder, { recursive: true, force: true });
  };
  const control = (action: string, body: object = {}) => press(local.url, action, body);
  return Object.assign(bench, {
    stripe: client(local.port),
    local,
    folder,
    arrivals,
    control,
    until,
    close,
  });
}

async function press(url: string, action: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(`${url}/test/${action}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Record<string, unknown>;
}

/** Waits until a condition holds; throws after five seconds. */
async function until(condition: () => boolean): Promise<void> {
  const limit = Date.now() + 5000;
  while (!condition()) {
    if (Date.now() > limit) throw new Error("waited five seconds in vain");
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}

/** Opens a checkout for a new customer and pays it with a card of the given behaviour. */
export async function buy(
  bench: Bench,
  card = "works",
  more: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Promise<{ customer: string; session: Stripe.Checkout.Session; subscription: string }> {
  const customer = await bench.stripe.customers.create({ email: "runner@example.test" });
  const opened = await bench.stripe.checkout.sessions.create({
    mode: "subscription",
    customer: customer.id,
    line_items: [{ price: "price_runner_monthly", quantity: 1 }],
    success_url: "http://localhost:3000/billing/return?session_id={CHECKOUT_SESSION_ID}",
    cancel_url: "http://localhost:3000/billing",
    ...more,
  });
  await bench.control("pay", { session: opened.id, action: "pay", card });
  const session = await bench.stripe.checkout.sessions.retrieve(opened.id);
  return { customer: customer.id, session, subscription: String(session.subscription) };
}
