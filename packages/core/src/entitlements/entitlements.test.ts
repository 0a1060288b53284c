import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ACCESS_TIMES,
  ENTITLEMENT_WORDS,
  entitlement,
  readSnapshot,
  unknownStatuses,
  type AccessGrant,
  type BillingSnapshot,
  type SubscriptionSnapshot,
} from "#entitlements/entitlements.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 1_780_000_000_000;
const END = NOW + 10 * DAY;

const subscription = (change: Partial<SubscriptionSnapshot> = {}): SubscriptionSnapshot => ({
  id: "sub_1",
  status: "active",
  items: [{ level: "runner", periodEnd: END }],
  cancelAtPeriodEnd: false,
  cancelAt: null,
  endedAt: null,
  trialEnd: null,
  firstFailureAt: null,
  uncollectible: false,
  refundedAt: null,
  disputeLost: false,
  ...change,
});
const billing = (...subscriptions: SubscriptionSnapshot[]): BillingSnapshot => ({
  customerDeleted: false,
  subscriptions,
});
const of = (change: Partial<SubscriptionSnapshot>, now = NOW) =>
  entitlement(billing(subscription(change)), [], now);
const word = (change: Partial<SubscriptionSnapshot>, now = NOW) => {
  const { level, reason } = of(change, now);
  return `${level} ${reason}`;
};

/** The first instant without access, and what is said the instant before and then. */
const edge = (change: Partial<SubscriptionSnapshot>, at: number) => [
  word(change, at - 1),
  word(change, at),
];

describe("a subscription", () => {
  test("that is active lasts until 72 hours after its item's period end", () => {
    expect(of({})).toEqual({
      level: "runner",
      until: END + 72 * HOUR,
      shownUntil: END,
      reason: "active",
      source: "subscription",
    });
    expect(edge({}, END + 72 * HOUR)).toEqual(["runner active", "free ended"]);
  });
  test("set to end at the period's end ends exactly then", () => {
    expect(edge({ cancelAtPeriodEnd: true }, END)).toEqual(["runner ends", "free ended"]);
  });
  test("set to end at an instant ends exactly then", () => {
    expect(edge({ cancelAt: NOW + HOUR }, NOW + HOUR)).toEqual(["runner ends", "free ended"]);
    expect(edge({ cancelAt: END + HOUR }, END + HOUR)).toEqual(["runner active", "free ended"]);
    expect(of({ cancelAt: END + 100 * DAY }).until).toBe(END + 72 * HOUR);
  });
  test("on trial lasts until an hour after the trial, and shows the trial's end", () => {
    const trial = { status: "trialing", trialEnd: END } as const;
    expect(of(trial)).toMatchObject({ level: "runner", until: END + HOUR, shownUntil: END });
    expect(edge(trial, END + HOUR)).toEqual(["runner trial", "free trial-over"]);
    expect(edge({ ...trial, cancelAtPeriodEnd: true }, END)).toEqual([
      "runner trial",
      "free trial-over",
    ]);
  });
  test("past due keeps seven days from the first failure, whatever failed since", () => {
    const failing = { status: "past_due", firstFailureAt: NOW - 2 * DAY } as const;
    expect(edge(failing, NOW + 5 * DAY)).toEqual(["runner grace", "free grace-over"]);
    expect(word({ ...failing, uncollectible: true })).toBe("free payment-written-off");
    expect(word({ status: "past_due" })).toBe("free unreadable");
  });
  test.each([
    ["unpaid", "unpaid"],
    ["paused", "paused"],
    ["incomplete", "incomplete"],
    ["incomplete_expired", "ended"],
  ])("that is %s opens nothing", (status, reason) =>
    expect(word({ status, endedAt: NOW })).toBe(`free ${reason}`),
  );
  test("cancelled at once keeps the time that was paid for", () => {
    const cut = { status: "canceled", endedAt: NOW - DAY } as const;
    expect(edge(cut, END)).toEqual(["runner paid-time-left", "free ended"]);
    for (const unpaid of [
      { firstFailureAt: NOW - 2 * DAY },
      { uncollectible: true },
      { refundedAt: NOW - DAY },
      { trialEnd: END },
    ])
      expect(word({ ...cut, ...unpaid })).toBe("free ended");
  });
  test("refunded in full closes 24 hours after the refund", () => {
    expect(edge({ refundedAt: NOW }, NOW + DAY)).toEqual(["runner refund-notice", "free refunded"]);
  });
  test("whose dispute was lost, or whose customer is gone, opens nothing", () => {
    expect(word({ disputeLost: true })).toBe("free dispute-lost");
    const gone = { ...billing(subscription()), customerDeleted: true };
    expect(entitlement(gone, [], NOW)).toMatchObject({ level: "free", reason: "customer-deleted" });
  });
  test("of a status nobody knows yet opens nothing and is told of", () => {
    expect(word({ status: "hibernating" })).toBe("free unknown-status");
    expect(word({ status: "toString" })).toBe("free unknown-status");
    expect(
      unknownStatuses(billing(subscription(), subscription({ status: "hibernating" }))),
    ).toEqual(["hibernating"]);
  });
  test("with no period end, or of a product that grants nothing, opens nothing", () => {
    expect(word({ items: [{ level: "runner", periodEnd: null }] })).toBe("free unreadable");
    expect(word({ items: [{ level: null, periodEnd: END }] })).toBe("free no-subscription");
    expect(entitlement(null, [], NOW)).toMatchObject({ level: "free", reason: "no-subscription" });
  });
});

describe("several claims", () => {
  test("of several subscriptions the best counts, then the longest", () => {
    const both = billing(
      subscription({ status: "canceled" }),
      subscription({ items: [{ level: "coached", periodEnd: NOW }] }),
      subscription(),
    );
    expect(entitlement(both, [], NOW)).toMatchObject({ level: "coached", until: NOW + 72 * HOUR });
    expect(entitlement(both, [], NOW + 72 * HOUR)).toMatchObject({
      level: "runner",
      until: END + 72 * HOUR,
    });
  });
  test("of several items the longest that grants the level counts", () =>
    expect(
      of({
        items: [
          { level: "runner", periodEnd: END },
          { level: "runner", periodEnd: END + DAY },
        ],
      }).until,
    ).toBe(END + DAY + 72 * HOUR));
  test("a grant raises access between its ends and never lowers it", () => {
    const grant: AccessGrant = { level: "coached", startsAt: NOW, endsAt: NOW + DAY };
    const at = (now: number) => entitlement(billing(subscription()), [grant], now);
    expect(at(NOW - 1).level).toBe("runner");
    expect(at(NOW)).toEqual({
      level: "coached",
      until: NOW + DAY,
      shownUntil: NOW + DAY,
      reason: "grant",
      source: "grant",
    });
    expect(at(NOW + DAY).level).toBe("runner");
    const lesser = entitlement(
      billing(subscription({ items: [{ level: "coached", periodEnd: END }] })),
      [{ ...grant, level: "runner" }],
      NOW,
    );
    expect(lesser.level).toBe("coached");
  });
});

describe("any snapshot", () => {
  const instant = fc.option(fc.integer({ min: NOW - 60 * DAY, max: NOW + 60 * DAY }));
  const status = fc.constantFrom(
    "trialing",
    "active",
    "past_due",
    "canceled",
    "unpaid",
    "paused",
    "incomplete",
    "incomplete_expired",
    "new",
  );
  const anySubscription = fc.record({
    id: fc.string(),
    status,
    items: fc.array(
      fc.record({ level: fc.constantFrom("runner", "coached", null), periodEnd: instant }),
      { maxLength: 3 },
    ),
    cancelAtPeriodEnd: fc.boolean(),
    cancelAt: instant,
    endedAt: instant,
    trialEnd: instant,
    firstFailureAt: instant,
    uncollectible: fc.boolean(),
    refundedAt: instant,
    disputeLost: fc.boolean(),
  });
  const anyBilling = fc.record({
    customerDeleted: fc.boolean(),
    subscriptions: fc.array(anySubscription, { maxLength: 3 }),
  });
  const anyGrant = fc.record({
    level: fc.constantFrom("runner" as const, "coached" as const),
    startsAt: fc.integer({ min: NOW - 60 * DAY, max: NOW }),
    endsAt: fc.integer({ min: NOW - 60 * DAY, max: NOW + 60 * DAY }),
  });
  const rank = { free: 0, runner: 1, coached: 2 };

  test("without news the level only falls as time goes, and at exactly `until`", () =>
    fc.assert(
      fc.property(
        anyBilling,
        fc.array(anyGrant, { maxLength: 2 }),
        fc.nat(90 * DAY),
        fc.nat(90 * DAY),
        (snapshot, grants, first, more) => {
          const then = entitlement(snapshot, grants, NOW + first);
          const later = entitlement(snapshot, grants, NOW + first + more);
          expect(rank[later.level]).toBeLessThanOrEqual(rank[then.level]);
          if (then.until === null) {
            expect(then.level).toBe("free");
            return;
          }
          expect(entitlement(snapshot, grants, then.until - 1).level).toBe(then.level);
          expect(rank[entitlement(snapshot, grants, then.until).level]).toBeLessThan(
            rank[then.level],
          );
        },
      ),
      { numRuns: 2000 },
    ));
  test("is answered, even when it is any JSON at all, and never with a paid level out of nothing", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const answer = entitlement(json as unknown as BillingSnapshot, [], NOW);
        expect(answer.level).toBe("free");
        expect(ENTITLEMENT_WORDS[answer.reason]).toMatch(/\.$/u);
      }),
      { numRuns: 2000 },
    ));
  test("keeps its meaning when any one field holds any JSON, and an unknown status never pays", () =>
    fc.assert(
      fc.property(
        anySubscription,
        fc.constantFrom(...Object.keys(subscription())),
        fc.jsonValue(),
        (sub, key, json) => {
          const broken = { customerDeleted: false, subscriptions: [{ ...sub, [key]: json }] };
          const answer = entitlement(broken as unknown as BillingSnapshot, [], NOW);
          if (unknownStatuses(broken as unknown as BillingSnapshot).length > 0)
            expect(answer.level).toBe("free");
          expect(["free", "runner", "coached"]).toContain(answer.level);
        },
      ),
      { numRuns: 2000 },
    ));
  test("read twice is read the same", () =>
    fc.assert(
      fc.property(anyBilling, (snapshot) => {
        expect(readSnapshot(readSnapshot(snapshot))).toEqual(readSnapshot(snapshot));
      }),
    ));
  test("gives nobody more than the paid time, the slack and the grace", () =>
    fc.assert(
      fc.property(anySubscription, (sub) => {
        const { until } = entitlement(billing(sub), [], NOW);
        const ends = [sub.trialEnd, sub.firstFailureAt, ...sub.items.map((item) => item.periodEnd)];
        const longest =
          Math.max(0, ...ends.filter((end) => end !== null)) + ACCESS_TIMES.paymentGrace;
        expect(until ?? 0).toBeLessThanOrEqual(longest);
      }),
    ));
});
