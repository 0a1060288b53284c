import type { BillingSnapshot, SubscriptionSnapshot } from "#entitlements/snapshot.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const NOW = 1_780_000_000_000;
export const END = NOW + 10 * DAY;

/** A paid subscription of the runner's plan, ten days before its renewal, changed. */
export const subscription = (change: Partial<SubscriptionSnapshot> = {}): SubscriptionSnapshot => ({
  id: "sub_1",
  status: "active",
  items: [{ level: "runner", periodEnd: END }],
  cancelAtPeriodEnd: false,
  cancelAt: null,
  endedAt: null,
  trialEnd: null,
  createdAt: null,
  firstFailureAt: null,
  nextTryAt: null,
  uncollectible: false,
  refundedAt: null,
  disputeLost: false,
  ...change,
});
/** A customer with these subscriptions. */
export const billing = (...subscriptions: SubscriptionSnapshot[]): BillingSnapshot => ({
  customerDeleted: false,
  subscriptions,
});
