import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadScenarios } from "@springback/db/scenarios";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Bench, openBench } from "#features/billing/billing-bench.ts";
import { reconcile } from "#features/billing/reconcile.ts";
import { syncCustomer } from "#features/billing/sync.ts";
import { now } from "#kernel/clock.ts";

const PAYING = [
  ...(["lapsed", "trialEnding", "trialOver", "pastDue"] as const),
  ...(["graceOver", "unfinished", "leaving", "refunded"] as const),
];
const HOUR = 3_600_000;
const clock = join(mkdtempSync(join(tmpdir(), "demo-clock-")), "clock.json");
vi.stubEnv("CLOCK_FILE", clock);
let bench: Bench;

beforeAll(async () => {
  // Half past the hour: the two are filled some seconds apart, and count from the same one.
  writeFileSync(clock, JSON.stringify({ offsetMs: HOUR / 2 - (Date.now() % HOUR) }));
  bench = await openBench(clock, { demo: true });
  await loadScenarios(bench.database.ownerUrl, now(), PAYING);
}, 60_000);
afterAll(() => bench.close());

async function stored(customer: string): Promise<unknown> {
  const [row] = await bench.database.ownerSql<{ snapshot: unknown }[]>`
    select snapshot from billing_account where customer_id = ${customer}`;
  return row?.snapshot;
}

test.each(PAYING)(
  "what the demo stores of %s's payments is what the payment service says",
  async (name) => {
    const customer = `cus_demo_${name}`;
    const before = await stored(customer);
    const synced = await syncCustomer(bench.billing, customer);
    expect(await stored(customer)).toEqual(before);
    expect(synced).toMatchObject({ outcome: "synced", changed: false });
  },
);

test("the demo's payments are found in order by a whole reconciliation", async () => {
  const found = await reconcile(bench.jobs, now(), { whole: true });
  expect(found).toMatchObject({ changed: 0, failed: 0, strangers: 0 });
});
