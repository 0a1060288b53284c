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
const MINUTE = 60_000;
const clock = join(mkdtempSync(join(tmpdir(), "demo-clock-")), "clock.json");
vi.stubEnv("CLOCK_FILE", clock);
let bench: Bench;
let at: number;

beforeAll(async () => {
  writeFileSync(clock, '{"offsetMs":0}');
  bench = await openBench(clock, { demo: true });
  at = now();
  await loadScenarios(bench.database.ownerUrl, at, PAYING);
}, 60_000);
afterAll(() => bench.close());

/** A stored snapshot with its instants as whole minutes from now: the two were filled some seconds apart. */
async function stored(customer: string): Promise<unknown> {
  const [row] = await bench.database.ownerSql<{ snapshot: unknown }[]>`
    select snapshot from billing_account where customer_id = ${customer}`;
  return JSON.parse(JSON.stringify(row?.snapshot), (_, value: unknown) =>
    typeof value === "number" ? Math.round((value - at) / MINUTE) : value,
  );
}

test.each(PAYING)(
  "what the demo stores of %s's payments is what the payment service says",
  async (name) => {
    const customer = `cus_demo_${name}`;
    const before = await stored(customer);
    expect(await syncCustomer(bench.billing, customer)).toMatchObject({ outcome: "synced" });
    expect(await stored(customer)).toEqual(before);
  },
);

test("the demo's payments are found in order by a whole reconciliation", async () => {
  const found = await reconcile(bench.jobs, now(), { whole: true });
  expect(found).toMatchObject({ changed: 0, failed: 0, strangers: 0 });
});
