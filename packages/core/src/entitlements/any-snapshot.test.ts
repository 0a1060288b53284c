import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { billing, DAY, NOW, subscription } from "#entitlements/billing-case.ts";
import {
  ACCESS_TIMES,
  entitlement,
  readSnapshot,
  unknownStatuses,
  type BillingSnapshot,
} from "#entitlements/entitlements.ts";
import { ENTITLEMENTS } from "#words/en/entitlements.ts";

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
    createdAt: instant,
    firstFailureAt: instant,
    nextTryAt: instant,
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
        expect(ENTITLEMENTS[answer.reason]).toMatch(/\.$/u);
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
