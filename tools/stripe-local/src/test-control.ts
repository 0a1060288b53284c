import type { World } from "#world.ts";
import type { Courier } from "#webhooks.ts";
import { actOnCheckout } from "#checkout-page.ts";
import { actOnPortal } from "#portal-page.ts";
import { settle } from "#due.ts";
import { disputeRow } from "#payment-rows.ts";

type Body = Record<string, unknown>;

const MODES = ["normal", "duplicate", "reorder", "drop", "hold"] as const;

/**
 * What only a test may do, under /test/. Answers JSON, or null for a route that isn't there.
 *
 * - advance {seconds?}: moves this server's clock on (on top of CLOCK_FILE) and steps every
 *   subscription through what has fallen due
 * - webhooks {mode}: normal, duplicate, reorder, drop, or hold; back to normal sends what was held
 * - deliver {ids}: sends these events now, in this order
 * - dunning {end}: whether the last failed charge cancels or leaves unpaid
 * - pay {session, card}, portal {session, action, subscription}: presses a button of the pages
 * - dispute {charge, status?}: the bank questions a payment, or decides "lost" or "won"
 */
export async function testControl(
  world: World,
  courier: Courier,
  action: string,
  body: Body,
): Promise<Body | null> {
  const { store } = world;
  switch (action) {
    case "advance":
      store.transact(() =>
        world.set({ offsetSeconds: world.setting().offsetSeconds + number(body["seconds"]) }),
      );
      return { steps: settle(world), now: world.now() };
    case "webhooks":
      store.transact(() => setMode(world, body["mode"]));
      return { mode: world.setting().webhooks };
    case "deliver":
      return { statuses: await courier.deliver(strings(body["ids"])) };
    case "dunning":
      store.transact(() =>
        world.set({ dunningEnd: body["end"] === "unpaid" ? "unpaid" : "cancel" }),
      );
      return { end: world.setting().dunningEnd };
    case "pay":
    case "portal":
      return store.transact(() => press(world, action, body));
    case "dispute":
      return store.transact(() => dispute(world, text(body["charge"]), text(body["status"])));
    default:
      return null;
  }
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const number = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? Math.floor(value) : 0;
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((part) => typeof part === "string") : [];

function setMode(world: World, wanted: unknown): void {
  const mode = MODES.find((one) => one === wanted);
  if (!mode) return;
  world.set({ webhooks: mode });
  if (mode === "hold" || mode === "drop") return;
  for (const row of world.store.all("delivery")) {
    if (row.state === "held") {
      world.store.put("delivery", { ...row, state: "waiting", nextAt: Date.now() });
    }
  }
}

function press(world: World, page: "pay" | "portal", body: Body): Body {
  const form = new URLSearchParams();
  for (const key of ["action", "card", "subscription"]) form.set(key, text(body[key]));
  const act = page === "pay" ? actOnCheckout : actOnPortal;
  const answer = act(world, text(body["session"]), form);
  return { status: answer.status, ...("location" in answer ? { location: answer.location } : {}) };
}

function dispute(world: World, id: string, status: string): Body {
  const charge = world.need("charge", id, "charge");
  const open = world.store.all("dispute").find((row) => row.charge === id);
  if (open && (status === "lost" || status === "won")) {
    const closed = world.store.put("dispute", { ...open, status });
    world.emit("charge.dispute.closed", closed);
    return { id: open.id };
  }
  world.store.put("charge", { ...charge, disputed: true });
  const made = disputeRow(world.id("dp"), charge, world.now());
  world.emit("charge.dispute.created", world.store.put("dispute", made));
  return { id: made.id };
}
