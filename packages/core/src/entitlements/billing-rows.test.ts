import { describe, expect, test } from "vitest";
import { billing, DAY, HOUR, NOW, subscription } from "#entitlements/billing-case.ts";
import { BILLING_ROWS, billingDates } from "#entitlements/billing-rows.ts";
import {
  entitlement,
  type EntitlementReason,
  type SubscriptionSnapshot,
} from "#entitlements/entitlements.ts";

/** What is told of a subscription: the state, the step and the dates, in days from now. */
function told(change: Partial<SubscriptionSnapshot>): string {
  const found = entitlement(billing(subscription(change)), [], NOW);
  const dates = billingDates(found).map(({ means, at }) => `${means} ${(at - NOW) / DAY}`);
  return [found.reason, BILLING_ROWS[found.reason].step, ...dates].join(", ");
}

describe("what a runner is told of their billing", () => {
  const canceled = { status: "canceled", endedAt: NOW - 3 * DAY } as const;
  test.each<[string, Partial<SubscriptionSnapshot>]>([
    ["trial, addCard, trialEnds 2", { status: "trialing", trialEnd: NOW + 2 * DAY }],
    ["trial-over, choosePlan, closed -3", { ...canceled, trialEnd: NOW + 20 * DAY }],
    ["active, none, nextPayment 10", {}],
    ["ends, takeUp, ends 10", { cancelAtPeriodEnd: true }],
    [
      "grace, updateCard, triedAgain 1, openUntil 5",
      { status: "past_due", firstFailureAt: NOW - 2 * DAY, nextTryAt: NOW + DAY },
    ],
    [
      "grace-over, reopen, closed -2, triedAgain 6",
      { status: "past_due", firstFailureAt: NOW - 9 * DAY, nextTryAt: NOW + 6 * DAY },
    ],
    ["unpaid, reopen, closed -15", { status: "unpaid", firstFailureAt: NOW - 22 * DAY }],
    ["unpaid, reopen", { status: "unpaid" }],
    [
      "incomplete, finishPayment, finishBy 0.875",
      { status: "incomplete", createdAt: NOW - 2 * HOUR },
    ],
    ["paused, resume", { status: "paused" }],
    ["paid-time-left, choosePlan, closes 10", canceled],
    ["refund-notice, choosePlan, closes 0.75", { refundedAt: NOW - 6 * HOUR }],
    ["refunded, choosePlan, closed -2", { refundedAt: NOW - 3 * DAY }],
  ])("%s", (expected, change) => expect(told(change)).toBe(expected));
});

const having = (holds: (row: (typeof BILLING_ROWS)[EntitlementReason]) => boolean) =>
  Object.entries(BILLING_ROWS).flatMap(([reason, row]) => (holds(row) ? [reason] : []));

test("a payment that is owed is told on every page, to the coach too, and has a step", () => {
  const owing = having((row) => row.owing);
  expect(owing).toEqual(["grace", "grace-over", "payment-written-off", "unpaid"]);
  for (const reason of owing)
    expect(BILLING_ROWS[reason as EntitlementReason]).toMatchObject({
      everyPage: true,
      coach: expect.stringMatching(/failing|stopped/u),
      step: expect.stringMatching(/updateCard|reopen/u),
    });
});

test("a coach isn't told why money went back, nor of a plan they never worked under", () => {
  const reasons = ["refunded", "dispute-lost", "customer-deleted", "ended", "trial-over"] as const;
  expect([...new Set(reasons.map((reason) => BILLING_ROWS[reason].coach))]).toEqual(["over"]);
  expect(having((row) => row.coach === null)).toEqual([
    ...["trial", "active", "grant", "no-subscription", "paused", "incomplete"],
    ...["unreadable", "unknown-status"],
  ]);
});

test("only a state that asks for something, or is about to close something, is told on every page", () => {
  expect(having((row) => row.everyPage)).toEqual([
    ...["ends", "grace", "paid-time-left", "refund-notice", "grace-over", "payment-written-off"],
    ...["unpaid", "incomplete"],
  ]);
});
