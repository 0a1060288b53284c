import { describe, expect, test } from "vitest";
import { readSnapshot, type BillingSnapshot } from "#entitlements/snapshot.ts";

const SUBSCRIPTION = {
  id: "sub_1",
  status: "active",
  items: [{ level: "runner", periodEnd: 1_780_000_000_000 }],
  cancelAtPeriodEnd: true,
  cancelAt: 1,
  endedAt: 2,
  trialEnd: 3,
  createdAt: 6,
  firstFailureAt: 4,
  nextTryAt: 7,
  uncollectible: true,
  refundedAt: 5,
  disputeLost: true,
} as const;
const CALM = {
  ...SUBSCRIPTION,
  items: [
    { level: "coached", periodEnd: 0 },
    { level: null, periodEnd: null },
  ],
  ...{ cancelAtPeriodEnd: false, uncollectible: false, disputeLost: false },
  ...{ cancelAt: null, endedAt: null, trialEnd: null, firstFailureAt: null, refundedAt: null },
  ...{ createdAt: null, nextTryAt: null },
} as const;
const WHOLE: BillingSnapshot = { customerDeleted: false, subscriptions: [SUBSCRIPTION, CALM] };
const NONE: BillingSnapshot = { customerDeleted: false, subscriptions: [] };

/** The one subscription of a snapshot, with some of its fields holding anything. */
const read = (change: Record<string, unknown>) =>
  readSnapshot({ subscriptions: [{ ...CALM, ...change }] })?.subscriptions[0];

describe("a stored snapshot", () => {
  test("is read as it was written", () => {
    expect(readSnapshot(WHOLE)).toEqual(WHOLE);
    expect(readSnapshot({ ...WHOLE, customerDeleted: true })?.customerDeleted).toBe(true);
  });
  test.each([null, undefined, "a snapshot", 7, true, [WHOLE]])("is none when it is %j", (raw) =>
    expect(readSnapshot(raw)).toBeNull(),
  );
  test("holds the subscriptions and items that are records, and no other", () => {
    for (const subscriptions of [undefined, null, "sub_1", { 0: CALM }])
      expect(readSnapshot({ subscriptions })).toEqual(NONE);
    expect(readSnapshot({ subscriptions: [null, 3, "sub_1", [CALM]] })).toEqual(NONE);
    expect(read({ items: [null, "runner", ["runner"]] })?.items).toEqual([]);
    expect(read({ items: "runner" })?.items).toEqual([]);
  });
  test("reads a word that isn't one as none, a level nobody sells as none, and yes only from true", () => {
    expect(read({ id: 7, status: null })).toMatchObject({ id: "", status: "" });
    expect(read({ items: [{ level: "gold", periodEnd: 7 }] })?.items[0]?.level).toBeNull();
    expect(read({ disputeLost: "true", uncollectible: 1, cancelAtPeriodEnd: {} })).toMatchObject({
      disputeLost: false,
      uncollectible: false,
      cancelAtPeriodEnd: false,
    });
  });
  test("reads an instant only from a WHOLE number within the calendar", () => {
    const last = 8_640_000_000_000_000;
    for (const instant of [last, -last, 0, 7])
      expect(read({ endedAt: instant })?.endedAt).toBe(instant);
    for (const raw of [last + 1, -last - 1, 1.5, "1780000000000", NaN, Infinity, true])
      expect(read({ endedAt: raw })?.endedAt).toBeNull();
  });
});
