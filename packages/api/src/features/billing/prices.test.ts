import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Bench, openBench } from "#features/billing/billing-bench.ts";
import { PRICES } from "#features/billing/prices.ts";
import { plan } from "#features/billing/schema.ts";

const clock = join(mkdtempSync(join(tmpdir(), "prices-clock-")), "clock.json");
vi.stubEnv("CLOCK_FILE", clock);
let bench: Bench;

beforeAll(async () => {
  writeFileSync(clock, '{"offsetMs":0}');
  bench = await openBench(clock);
});
afterAll(() => bench.close());

test.each(plan.options)(
  "a checkout of the %s plan asks for what its screen says, in euros and once a month",
  async (wanted) => {
    const { checkout, prices } = bench.billing.stripe;
    const { url } = await bench.as(await bench.runner()).checkout({ plan: wanted });
    const session = await checkout.sessions.retrieve(url.split("/").at(-1) ?? "");
    const asked = { currency: "eur", amount_total: PRICES[wanted] * 100 };
    expect(session).toMatchObject(asked);
    const id = { runner: bench.env.STRIPE_PRICE_RUNNER, coached: bench.env.STRIPE_PRICE_COACHED };
    const { recurring } = await prices.retrieve(id[wanted]);
    expect(recurring).toMatchObject({ interval: "month", interval_count: 1 });
  },
);
