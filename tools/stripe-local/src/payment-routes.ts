import type { Call, Route } from "#routes.ts";
import { badParam } from "#faults.ts";
import { page } from "#lists.ts";
import { refundRow } from "#payment-rows.ts";
import { undelivered } from "#webhooks.ts";

/** Payments, what was given back or questioned, and the events that told of it all. */
export const paymentRoutes: readonly Route[] = [
  { method: "GET", pattern: "/v1/invoice_payments", run: invoicePayments },
  { method: "GET", pattern: "/v1/charges", run: charges },
  { method: "GET", pattern: "/v1/charges/:id", run: charge },
  { method: "POST", pattern: "/v1/refunds", run: refund },
  { method: "GET", pattern: "/v1/refunds", run: refunds },
  { method: "GET", pattern: "/v1/disputes", run: disputes },
  { method: "GET", pattern: "/v1/events", run: events },
  { method: "GET", pattern: "/v1/events/:id", run: event },
];

function invoicePayments(call: Call): object {
  const wanted = call.params.text("invoice");
  const rows = call.world.store.all("invoicePayment");
  return page(
    rows.filter((row) => wanted === null || row.invoice === wanted),
    call.params,
    call.path,
  );
}

function charges(call: Call): object {
  const customer = call.params.text("customer");
  const intent = call.params.text("payment_intent");
  const rows = call.world.store
    .all("charge")
    .filter((row) => customer === null || row.customer === customer)
    .filter((row) => intent === null || row.payment_intent === intent);
  return page(rows, call.params, call.path);
}

function charge({ world, ids }: Call): object {
  return world.need("charge", ids[0] ?? "", "charge");
}

function refund({ world, params }: Call): object {
  const intent = params.text("payment_intent");
  const named = params.text("charge");
  const paid = world.store
    .all("charge")
    .find((row) => row.id === named || (intent !== null && row.payment_intent === intent));
  if (!paid)
    throw badParam("charge", `No such charge: '${named ?? intent ?? ""}'`, "resource_missing");
  const left = paid.amount - paid.amount_refunded;
  const amount = params.whole("amount") ?? left;
  if (left === 0) {
    throw badParam(
      "charge",
      `Charge ${paid.id} has already been refunded.`,
      "charge_already_refunded",
    );
  }
  if (amount < 1 || amount > left) {
    throw badParam("amount", "Refund amount is greater than unrefunded amount on charge.");
  }
  const amount_refunded = paid.amount_refunded + amount;
  const changed = { ...paid, amount_refunded, refunded: amount_refunded === paid.amount };
  world.emit("charge.refunded", world.store.put("charge", changed));
  const made = refundRow(world.id("re"), paid, amount, world.now());
  world.emit("refund.created", world.store.put("refund", made));
  return made;
}

function refunds(call: Call): object {
  const wanted = call.params.text("charge");
  const rows = call.world.store.all("refund");
  return page(
    rows.filter((row) => wanted === null || row.charge === wanted),
    call.params,
    call.path,
  );
}

function disputes(call: Call): object {
  const wanted = call.params.text("charge");
  const rows = call.world.store.all("dispute");
  return page(
    rows.filter((row) => wanted === null || row.charge === wanted),
    call.params,
    call.path,
  );
}

function events(call: Call): object {
  const { world, params } = call;
  const type = params.text("type");
  const types = params.list("types");
  const success = params.flag("delivery_success");
  const rows = world.store
    .all("event")
    .filter((row) => type === null || row.type === type)
    .filter((row) => types.length === 0 || types.includes(row.type))
    .filter((row) => {
      if (success === null) return true;
      return undelivered(world.store.get("delivery", row.id)) !== success;
    });
  return page(rows, params, call.path);
}

function event({ world, ids }: Call): object {
  return world.need("event", ids[0] ?? "", "event");
}
