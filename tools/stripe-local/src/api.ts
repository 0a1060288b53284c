import { createHash, timingSafeEqual } from "node:crypto";
import type { World } from "#world.ts";
import { billingRoutes } from "#billing-routes.ts";
import { checkoutRoutes } from "#checkout-routes.ts";
import { customerRoutes } from "#customer-routes.ts";
import { faultBody, StripeFault } from "#faults.ts";
import { decodeForm, Params } from "#form.ts";
import { expand } from "#lists.ts";
import { paymentRoutes } from "#payment-routes.ts";
import { match } from "#routes.ts";

const ROUTES = [...customerRoutes, ...checkoutRoutes, ...billingRoutes, ...paymentRoutes];

/** One call of the API, already read from the socket. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  readonly authorization: string | undefined;
  readonly idempotencyKey: string | undefined;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: string;
  readonly replayed: boolean;
}

/** Answers a call under /v1/: every refusal in Stripe's shape, every answer durable before it's given. */
export function answer(world: World, secretKey: string, request: ApiRequest): ApiAnswer {
  try {
    authenticate(secretKey, request.authorization);
    const found = match(ROUTES, request.method, request.path);
    if (!found) {
      throw new StripeFault(
        404,
        "invalid_request_error",
        `Unrecognized request URL (${request.method}: ${request.path.slice(0, 200)}).`,
      );
    }
    const form = decodeForm(request.method === "GET" ? request.query : request.body);
    const params = new Params(form);
    const run = (): string => {
      const call = { world, params, ids: found.ids, path: request.path };
      return JSON.stringify(expand(world, found.route.run(call), params.list("expand")));
    };
    const key = request.method === "POST" ? request.idempotencyKey : undefined;
    return world.store.transact(() =>
      key ? once(world, key, request, run) : { status: 200, body: run(), replayed: false },
    );
  } catch (fault) {
    if (fault instanceof StripeFault) return refusal(fault);
    throw fault;
  }
}

function refusal(fault: StripeFault): ApiAnswer {
  return { status: fault.status, body: JSON.stringify(faultBody(fault)), replayed: false };
}

function authenticate(secretKey: string, header: string | undefined): void {
  const given = createHash("sha256")
    .update(header ?? "")
    .digest();
  const wanted = createHash("sha256").update(`Bearer ${secretKey}`).digest();
  if (timingSafeEqual(given, wanted)) return;
  throw new StripeFault(
    401,
    "invalid_request_error",
    header ? "Invalid API Key provided." : "You did not provide an API key.",
  );
}

/** The same key gives the same answer; with another request it is refused. */
function once(world: World, key: string, request: ApiRequest, run: () => string): ApiAnswer {
  const print = createHash("sha256")
    .update(`${request.method} ${request.path}\n${request.body}`)
    .digest("hex");
  const before = world.store.get("replay", key);
  if (before && before.request !== print) {
    throw new StripeFault(
      400,
      "idempotency_error",
      "Keys for idempotent requests can only be used with the same parameters they were first used with.",
    );
  }
  if (before) return { status: before.status, body: before.body, replayed: true };
  const body = run();
  world.store.put("replay", { id: key, request: print, status: 200, body });
  return { status: 200, body, replayed: false };
}
