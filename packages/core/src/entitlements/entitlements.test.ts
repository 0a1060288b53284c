import { describe, expect, test } from "vitest";
import { billing, DAY, END, HOUR, NOW, subscription } from "#entitlements/billing-case.ts";
import {
  entitlement,
  unknownStatuses,
  type AccessGrant,
  type SubscriptionSnapshot,
} from "#entitlements/entitlements.ts";

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
      closedAt: null,
      nextAt: null,
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
    expect(word({ status: "trialing" })).toBe("free unreadable");
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
    ])
      expect(word({ ...cut, ...unpaid })).toBe("free ended");
    expect(word({ ...cut, trialEnd: END })).toBe("free trial-over");
    expect(word({ ...cut, trialEnd: END - 1 })).toBe("runner paid-time-left");
    expect(word({ ...cut, endedAt: null })).toBe("free ended");
    expect(word({ ...cut, items: [{ level: "runner", periodEnd: null }] })).toBe("free ended");
  });
  test("refunded in full closes 24 hours after the refund", () => {
    expect(edge({ refundedAt: NOW }, NOW + DAY)).toEqual(["runner refund-notice", "free refunded"]);
  });
  test("refunded shortly before its end keeps that end, and the reason for it", () => {
    const ending = { cancelAtPeriodEnd: true } as const;
    for (const refundedAt of [END - DAY, END - HOUR])
      expect(edge({ ...ending, refundedAt }, END)).toEqual(["runner ends", "free ended"]);
    expect(edge({ ...ending, refundedAt: END - DAY - 1 }, END - 1)).toEqual([
      "runner refund-notice",
      "free refunded",
    ]);
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
    expect(unknownStatuses(null)).toEqual([]);
  });
  test("with no period end, or of a product that grants nothing, opens nothing", () => {
    expect(word({ items: [{ level: "runner", periodEnd: null }] })).toBe("free unreadable");
    expect(word({ items: [{ level: null, periodEnd: END }] })).toBe("free no-subscription");
    expect(entitlement(null, [], NOW)).toEqual({
      level: "free",
      until: null,
      shownUntil: null,
      closedAt: null,
      nextAt: null,
      reason: "no-subscription",
      source: "none",
    });
  });
});

describe("the dates that go with it", () => {
  const failed = { status: "past_due", firstFailureAt: NOW - 9 * DAY } as const;
  test("a failed payment tells when it is tried again, before and after the plan has closed", () => {
    const nextTryAt = NOW + 6 * DAY;
    const early = of({ ...failed, firstFailureAt: NOW - 2 * DAY, nextTryAt });
    expect(early).toMatchObject({ reason: "grace", closedAt: null, nextAt: nextTryAt });
    const late = of({ ...failed, nextTryAt });
    expect(late).toMatchObject({
      reason: "grace-over",
      closedAt: NOW - 2 * DAY,
      nextAt: nextTryAt,
    });
    expect(of({ ...failed, nextTryAt: NOW }).nextAt).toBeNull();
  });
  test("a payment nobody tries again closed the plan with the end of its grace", () => {
    expect(of({ ...failed, status: "unpaid" })).toMatchObject({ closedAt: NOW - 2 * DAY });
    expect(of({ status: "unpaid" })).toMatchObject({ closedAt: null, nextAt: null });
  });
  test("a first payment can be finished for 23 hours, and has closed nothing", () => {
    const first = { status: "incomplete", createdAt: NOW - HOUR, firstFailureAt: NOW - HOUR };
    expect(of(first)).toMatchObject({ closedAt: null, nextAt: NOW + 22 * HOUR });
    expect(of(first, NOW + 22 * HOUR).nextAt).toBeNull();
    expect(of({ status: "incomplete" }).nextAt).toBeNull();
  });
  test("what was cancelled closed when it ended, what ran out when it ran out", () => {
    const cut = { status: "canceled", trialEnd: END, endedAt: NOW - DAY } as const;
    expect(of(cut)).toMatchObject({ reason: "trial-over", closedAt: NOW - DAY });
    expect(of({ cancelAtPeriodEnd: true }, END + DAY).closedAt).toBe(END);
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
  test("of several things that ran out the last one says why, and a refusal before all of them", () => {
    const trial = subscription({ status: "trialing", trialEnd: NOW });
    const paid = subscription({ cancelAt: END });
    for (const both of [billing(trial, paid), billing(paid, trial)])
      expect(entitlement(both, [], END).reason).toBe("ended");
    for (const both of [
      billing(trial, subscription({ cancelAt: NOW })),
      billing(subscription({ cancelAt: NOW }), trial),
    ])
      expect(entitlement(both, [], END).reason).toBe("trial-over");
    const paused = subscription({ status: "paused" });
    expect(entitlement(billing(paid, paused), [], END).reason).toBe("paused");
    const gone = subscription({
      status: "canceled",
      endedAt: NOW,
      items: [{ level: "runner", periodEnd: null }],
    });
    expect(entitlement(billing(gone, paused), [], END).reason).toBe("ended");
    expect(entitlement(billing(paused, gone), [], END).reason).toBe("paused");
  });
  test("a grant that has ended says so, and one that hasn't begun says nothing", () => {
    const grant: AccessGrant = { level: "runner", startsAt: NOW, endsAt: NOW + DAY };
    expect(entitlement(null, [grant], NOW + DAY).reason).toBe("ended");
    expect(entitlement(null, [grant], NOW - 1).reason).toBe("no-subscription");
  });
  test("a grant raises access between its ends and never lowers it", () => {
    const grant: AccessGrant = { level: "coached", startsAt: NOW, endsAt: NOW + DAY };
    const at = (now: number) => entitlement(billing(subscription()), [grant], now);
    expect(at(NOW - 1).level).toBe("runner");
    expect(at(NOW)).toEqual({
      level: "coached",
      until: NOW + DAY,
      shownUntil: NOW + DAY,
      closedAt: null,
      nextAt: null,
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
