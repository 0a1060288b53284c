import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Bench, openBench } from "#features/billing/billing-bench.ts";
import { now } from "#kernel/clock.ts";

const DAY = 86_400_000;
const clock = join(mkdtempSync(join(tmpdir(), "trial-clock-")), "clock.json");
vi.stubEnv("CLOCK_FILE", clock);
let bench: Bench;

beforeAll(async () => {
  bench = await openBench(clock);
});
beforeEach(() => writeFileSync(clock, '{"offsetMs":0}'));
afterAll(() => bench.close());

async function subscriptionsOf(actor: Parameters<Bench["as"]>[0]) {
  const customer = await bench.customerOf(actor);
  const { data } = await bench.billing.stripe.subscriptions.list({ customer, status: "all" });
  return data;
}

test("a runner tries the plan for fourteen days without a card, and is told the day it ends", async () => {
  const runner = await bench.runner();
  expect(await bench.as(runner).state()).toMatchObject({ level: "free", mayTry: true });
  const state = await bench.as(runner).startTrial();
  expect(state).toMatchObject({ level: "runner", reason: "trial", mayTry: false });
  const days = ((state.shownUntil ?? 0) - now()) / DAY;
  expect(days).toBeGreaterThan(13.9);
  expect(days).toBeLessThanOrEqual(14);
});

test("a trial that nobody pays for ends by itself: nothing is owed, and the plan can be bought like any other day", async () => {
  const runner = await bench.runner();
  await bench.as(runner).startTrial();
  await bench.moveClock(15);
  await bench.until(async () => {
    await bench.work();
    const { level, canManage } = await bench.as(runner).state();
    return level === "free" && !canManage;
  });
  expect(await bench.as(runner).state()).toMatchObject({ mayTry: false });
  const [ended] = await subscriptionsOf(runner);
  expect(ended?.status).toBe("canceled");
  await bench.buy(runner);
  await bench.until(async () => {
    await bench.work();
    return (await bench.as(runner).state()).level === "runner";
  });
});

test("pressed twice, or on two phones at once, it is one trial", async () => {
  const runner = await bench.runner();
  const presses = await Promise.allSettled([1, 2, 3].map(() => bench.as(runner).startTrial()));
  expect(presses.some(({ status }) => status === "fulfilled")).toBe(true);
  await expect(bench.as(runner).startTrial()).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await subscriptionsOf(runner)).toHaveLength(1);
});

test("whoever had a plan before is not given a trial of it", async () => {
  const runner = await bench.runner();
  const sessionId = await bench.buy(runner);
  await bench.as(runner).confirm({ sessionId });
  const subscription = await bench.subscriptionOf(runner);
  const { url } = await bench.as(runner).portal();
  const session = url.split("/").at(-1);
  await bench.press("portal", { session, action: "cancel-now", subscription });
  await expect(bench.as(runner).startTrial()).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await bench.as(runner).state()).toMatchObject({ mayTry: false });
});

test("a checkout that was open when the trial began can't be paid beside it", async () => {
  const runner = await bench.runner();
  const { url } = await bench.as(runner).checkout({ plan: "coached" });
  await bench.as(runner).startTrial();
  await bench.press("pay", { session: url.split("/").at(-1), action: "pay", card: "works" });
  expect(await subscriptionsOf(runner)).toHaveLength(1);
  expect((await bench.as(runner).state()).level).toBe("runner");
});
