import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answer } from "#api.ts";
import { type Offer, seedCatalogue } from "#catalogue.ts";
import { actOnCheckout, showCheckout, type PageAnswer } from "#checkout-page.ts";
import { fileClock } from "#clock.ts";
import { seedDemoCustomers } from "#demo-customers.ts";
import { settle } from "#due.ts";
import { faultBody, StripeFault } from "#faults.ts";
import { actOnPortal, showPortal } from "#portal-page.ts";
import { Store } from "#store.ts";
import { testControl } from "#test-control.ts";
import { Courier } from "#webhooks.ts";
import { World } from "#world.ts";

/** How a local Stripe is set up. */
export interface StripeLocalOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataDir: string;
  /** Absent: events are kept but sent nowhere. */
  readonly webhookUrl?: string | undefined;
  readonly webhookSecret: string;
  readonly secretKey: string;
  readonly clockFile?: string | undefined;
  readonly instance?: string | undefined;
  readonly runnerPrice?: string | undefined;
  readonly coachedPrice?: string | undefined;
  /** Holds the demo people's payments too. */
  readonly demo?: boolean | undefined;
  /** First pause before a failed webhook is tried again, in milliseconds. */
  readonly retryMs?: number | undefined;
}

export interface StripeLocal {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const BODY_LIMIT = 1_000_000;
const TICK_MS = 1000;

interface Parts {
  readonly world: World;
  readonly courier: Courier;
  readonly options: StripeLocalOptions;
}

/** Starts a local Stripe on the loopback address. Rejects when the port is taken. */
export async function startStripeLocal(options: StripeLocalOptions): Promise<StripeLocal> {
  const store = new Store(options.dataDir);
  const world = new World(store, fileClock(options.clockFile));
  const target = options.webhookUrl
    ? { url: options.webhookUrl, secret: options.webhookSecret, retryMs: options.retryMs ?? 1000 }
    : null;
  const courier = new Courier(world, target);
  const parts: Parts = { world, courier, options };
  const server = createServer((request, response) => {
    void handle(parts, request, response);
  });
  await listen(server, options.port);
  const port = (server.address() as AddressInfo).port;
  world.origin = `http://127.0.0.1:${port}`;
  store.transact(() => {
    const [runner, coached] = offers(options);
    seedCatalogue(world, [runner, coached]);
    const prices = { runner: runner.priceId, coached: coached.priceId };
    if (options.demo) seedDemoCustomers(world, prices);
  });
  const tick = setInterval(() => {
    if (settle(world) > 0) courier.kick();
  }, TICK_MS);
  courier.kick();
  const close = async (): Promise<void> => {
    clearInterval(tick);
    await courier.stop();
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
    store.close();
  };
  return { url: world.origin, port, close };
}

const offers = (options: StripeLocalOptions): [Offer, Offer] => [
  {
    lookupKey: "runner_monthly",
    priceId: options.runnerPrice ?? "price_runner_monthly",
    name: "Springback Runner",
    amount: 900,
  },
  {
    lookupKey: "coached_monthly",
    priceId: options.coachedPrice ?? "price_coached_monthly",
    name: "Springback Coached",
    amount: 3900,
  },
];

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}

async function handle(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await route(parts, request, response);
  } catch (fault) {
    const known =
      fault instanceof StripeFault
        ? fault
        : new StripeFault(500, "api_error", "The local Stripe failed to answer.");
    if (!(fault instanceof StripeFault)) console.error("stripe-local:", String(fault));
    sendJson(response, known.status, JSON.stringify(faultBody(known)));
  }
}

async function route(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { world, courier, options } = parts;
  const method = request.method ?? "GET";
  const [path = "/", query = ""] = (request.url ?? "/").split("?", 2);
  if (path === "/healthz") {
    response.setHeader("x-instance", options.instance ?? "");
    sendJson(response, 200, '{"ok":true}');
    return;
  }
  const body = await read(request);
  settle(world);
  const [, area = "", name = ""] = path.split("/");
  if (area === "pay" || area === "portal") {
    sendPage(
      response,
      world.store.transact(() => pageOf(world, area, name, method, body)),
    );
  } else if (area === "test" && method === "POST") {
    const result = await testControl(world, courier, name, jsonOf(body));
    sendJson(response, result ? 200 : 404, JSON.stringify(result ?? { error: "no such control" }));
  } else {
    const given = answer(world, options.secretKey, {
      method,
      path,
      query,
      body,
      authorization: request.headers.authorization,
      idempotencyKey: request.headers["idempotency-key"]?.toString(),
    });
    if (given.replayed) response.setHeader("idempotent-replayed", "true");
    sendJson(response, given.status, given.body);
  }
  courier.kick();
}

function pageOf(
  world: World,
  area: "pay" | "portal",
  id: string,
  method: string,
  body: string,
): PageAnswer {
  const form = new URLSearchParams(body);
  if (area === "pay") {
    return method === "POST" ? actOnCheckout(world, id, form) : showCheckout(world, id);
  }
  return method === "POST" ? actOnPortal(world, id, form) : showPortal(world, id);
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > BODY_LIMIT) {
      throw new StripeFault(413, "invalid_request_error", "The request body is too large.");
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function jsonOf(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body || "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    throw new StripeFault(400, "invalid_request_error", "The body isn't JSON.");
  }
}

function sendJson(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "request-id": `req_${randomBytes(8).toString("hex")}`,
  });
  response.end(body);
}

function sendPage(response: ServerResponse, page: PageAnswer): void {
  if ("location" in page) {
    response.writeHead(303, { location: page.location });
    response.end();
    return;
  }
  response.writeHead(page.status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "referrer-policy": "no-referrer",
  });
  response.end(page.html);
}
