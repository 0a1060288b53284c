import { afterEach, beforeEach, expect, test } from "vitest";
import { type Bench, buy, openBench } from "#testing.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const ids = (): string[] => bench.arrivals.map((one) => one.id);

async function undelivered(): Promise<string[]> {
  const listed = await bench.stripe.events.list({ delivery_success: false, limit: 100 });
  return listed.data.map((one) => one.id);
}

test("a webhook that was refused is sent again until it is accepted", async () => {
  bench.reply = 500;
  await bench.stripe.customers.create();
  await bench.until(() => bench.arrivals.length >= 2);
  expect(new Set(ids()).size).toBe(1);
  expect(await undelivered()).toHaveLength(1);
  bench.reply = 200;
  const before = bench.arrivals.length;
  await bench.until(() => bench.arrivals.length > before);
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  expect(bench.arrivals.length).toBe(before + 1);
  expect(await undelivered()).toEqual([]);
});

test("asked for duplicates, each event arrives twice under one id", async () => {
  await bench.control("webhooks", { mode: "duplicate" });
  await bench.stripe.customers.create();
  await bench.until(() => bench.arrivals.length === 2);
  expect(ids()[0]).toBe(ids()[1]);
});

test("asked to reorder, events arrive newest first", async () => {
  await bench.control("webhooks", { mode: "reorder" });
  await buy(bench);
  await bench.until(() => bench.arrivals.some((one) => one.type === "customer.created"));
  const types = bench.arrivals.map((one) => one.type);
  expect(types.indexOf("checkout.session.completed")).toBeLessThan(
    types.indexOf("customer.subscription.created"),
  );
});

test("dropped events never arrive and are listed as undelivered", async () => {
  await bench.control("webhooks", { mode: "drop" });
  const { session } = await buy(bench);
  expect(session.status).toBe("complete");
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  expect(bench.arrivals).toEqual([]);
  const listed = await bench.stripe.events.list({
    delivery_success: false,
    types: ["checkout.session.completed"],
  });
  expect(listed.data).toHaveLength(1);
});

test("held events can be sent one by one in any order, and the rest when the hold ends", async () => {
  await bench.control("webhooks", { mode: "hold" });
  await buy(bench);
  const events = (await bench.stripe.events.list({ limit: 100 })).data;
  const wanted = [events[0]!.id, events[2]!.id, events[1]!.id];
  expect(await bench.control("deliver", { ids: wanted })).toEqual({ statuses: [200, 200, 200] });
  expect(ids()).toEqual(wanted);
  await bench.control("webhooks", { mode: "normal" });
  await bench.until(() => bench.arrivals.length === events.length);
  expect(new Set(ids()).size).toBe(events.length);
});
