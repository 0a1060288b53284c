import type {
  BillingSnapshot,
  PaidLevel,
  SubscriptionSnapshot,
} from "@springback/core/entitlements";
import type { ScenarioName } from "#scenarios/people.ts";

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** A subscription as it was fetched last; what isn't told is nothing out of the ordinary. */
interface Told extends Partial<SubscriptionSnapshot> {
  readonly status: string;
  readonly level: PaidLevel;
  readonly createdAt: number;
  readonly periodEnd: number;
}

/** What each demo runner's subscription came to. The local payment service's demo customers tell the same. */
const SUBSCRIPTIONS: Partial<Readonly<Record<ScenarioName, (now: number) => Told>>> = {
  lapsed: (now) => ({
    ...{ status: "canceled", level: "runner", createdAt: now - 33 * DAY },
    ...{ periodEnd: now - 3 * DAY, endedAt: now - 3 * DAY },
  }),
  /** The twelfth day of fourteen. */
  trialEnding: (now) => ({
    ...{ status: "trialing", level: "runner", createdAt: now - 12 * DAY },
    ...{ periodEnd: now + 2 * DAY, trialEnd: now + 2 * DAY },
  }),
  trialOver: (now) => ({
    ...{ status: "canceled", level: "runner", createdAt: now - 16 * DAY },
    ...{ periodEnd: now - 2 * DAY, trialEnd: now - 2 * DAY, endedAt: now - 2 * DAY },
  }),
  /** Tried once; tried again on the third day. */
  pastDue: (now) => ({
    ...{ status: "past_due", level: "coached", createdAt: now - 32 * DAY },
    ...{ periodEnd: now + 28 * DAY, firstFailureAt: now - 2 * DAY, nextTryAt: now + DAY },
  }),
  /** Tried three times; tried again on the fifteenth day. */
  graceOver: (now) => ({
    ...{ status: "past_due", level: "coached", createdAt: now - 39 * DAY },
    ...{ periodEnd: now + 21 * DAY, firstFailureAt: now - 9 * DAY, nextTryAt: now + 6 * DAY },
  }),
  /** Their bank asked for a confirmation that hasn't come. */
  unfinished: (now) => ({
    ...{ status: "incomplete", level: "runner", createdAt: now - 2 * HOUR },
    ...{ periodEnd: now + 30 * DAY, firstFailureAt: now - 2 * HOUR },
  }),
  leaving: (now) => ({
    ...{ status: "active", level: "runner", createdAt: now - 19 * DAY },
    ...{ periodEnd: now + 11 * DAY, cancelAt: now + 11 * DAY, cancelAtPeriodEnd: true },
  }),
  refunded: (now) => ({
    ...{ status: "active", level: "runner", createdAt: now - 10 * DAY, cancelAtPeriodEnd: true },
    ...{ periodEnd: now + 20 * DAY, cancelAt: now + 20 * DAY, refundedAt: now - 3 * DAY },
  }),
};

/**
 * A demo runner's billing as it was fetched at `now` (epoch milliseconds); null for who never opened a payment page. Counted from the
 * whole hour: the payment service's own demo starts some seconds apart, and is to tell the same instants.
 */
export function billingOf(name: ScenarioName, now: number): BillingSnapshot | null {
  const told = SUBSCRIPTIONS[name]?.(Math.floor(now / HOUR) * HOUR);
  if (!told) return null;
  const { level, periodEnd, ...subscription } = told;
  const items = [{ level, periodEnd }];
  return {
    customerDeleted: false,
    subscriptions: [{ id: `sub_demo_${name}`, ...ORDINARY, items, ...subscription }],
  };
}

const ORDINARY = {
  ...{ cancelAtPeriodEnd: false, cancelAt: null, endedAt: null, trialEnd: null },
  ...{ firstFailureAt: null, nextTryAt: null, uncollectible: false },
  ...{ refundedAt: null, disputeLost: false },
} as const;
