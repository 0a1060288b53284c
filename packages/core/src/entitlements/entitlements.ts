import {
  readSnapshot,
  type BillingSnapshot,
  type ItemSnapshot,
  type PaidLevel,
  type SubscriptionSnapshot,
} from "#entitlements/snapshot.ts";

export { entitled, FEATURES, SAFETY_FEATURES } from "#entitlements/features.ts";
export type { Feature, SafetyFeature } from "#entitlements/features.ts";
export { ENTITLEMENT_WORDS } from "#entitlements/entitlement-words.ts";
export { readSnapshot } from "#entitlements/snapshot.ts";
export type {
  BillingSnapshot,
  ItemSnapshot,
  PaidLevel,
  SubscriptionSnapshot,
} from "#entitlements/snapshot.ts";

export type Level = "free" | PaidLevel;

/** Why somebody has the level they have. */
export type EntitlementReason =
  | "trial"
  | "active"
  | "ends"
  | "grace"
  | "paid-time-left"
  | "refund-notice"
  | "grant"
  | "no-subscription"
  | "trial-over"
  | "ended"
  | "grace-over"
  | "refunded"
  | "payment-written-off"
  | "unpaid"
  | "paused"
  | "incomplete"
  | "dispute-lost"
  | "customer-deleted"
  | "unreadable"
  | "unknown-status";

/** What a runner may use, until when, and why. `until` is exclusive: at that instant the level falls. */
export interface Entitlement {
  readonly level: Level;
  readonly until: number | null;
  /** The date to show: without the slack for late renewals. Null when there is nothing to show. */
  readonly shownUntil: number | null;
  readonly reason: EntitlementReason;
  readonly source: "subscription" | "grant" | "none";
}

/** Access given by hand. It only ever raises access. */
export interface AccessGrant {
  readonly level: PaidLevel;
  readonly startsAt: number;
  readonly endsAt: number;
}

const HOUR = 3_600_000;

/** Slack and grace of access, milliseconds: all ours (trust.md 4.2). */
export const ACCESS_TIMES = {
  /** After a period's end: a late renewal, a lost webhook, a clock that is off. */
  renewalSlack: 72 * HOUR,
  /** After a trial's end, while its first payment settles. */
  trialSettle: HOUR,
  /** From the first failed payment of a cycle. */
  paymentGrace: 7 * 24 * HOUR,
  /** From a full refund. */
  refundNotice: 24 * HOUR,
} as const;

interface Claim {
  readonly level: PaidLevel;
  readonly from: number;
  readonly until: number;
  readonly shownUntil: number;
  readonly reason: EntitlementReason;
  /** The reason once it has run out. */
  readonly over: EntitlementReason;
  readonly source: "subscription" | "grant";
}

type Window = Pick<Claim, "until" | "shownUntil" | "reason" | "over">;

/**
 * What a runner may use now, from the last billing snapshot and the grants (trust.md 4.2, journeys.md 5.2). Pure and
 * total: whatever the snapshot holds, the answer is an entitlement, and what can't be read grants nothing. Without a
 * new snapshot or a grant that starts, the level only ever falls, at exactly `until`.
 */
export function entitlement(
  snapshot: BillingSnapshot | null,
  grants: readonly AccessGrant[],
  nowMs: number,
): Entitlement {
  const billing = readSnapshot(snapshot);
  const found =
    billing === null ? [] : billing.subscriptions.flatMap((sub) => claimsOf(sub, billing));
  const claims = [...found.filter((claim) => typeof claim !== "string"), ...grants.map(grantClaim)];
  const live = claims
    .filter((claim) => claim.from <= nowMs && nowMs < claim.until)
    .toSorted(better);
  const best = live[0];
  if (best !== undefined) {
    const { level, until, shownUntil, reason, source } = best;
    return { level, until, shownUntil, reason, source };
  }
  const refusals = found.filter((claim) => typeof claim === "string");
  const lapsed = claims.filter((claim) => claim.until <= nowMs).toSorted(latest)[0];
  const reason = refusals[0] ?? lapsed?.over ?? "no-subscription";
  return { level: "free", until: null, shownUntil: null, reason, source: "none" };
}

/** Statuses of a snapshot that this version doesn't know: somebody has to be told. */
export function unknownStatuses(snapshot: BillingSnapshot | null): readonly string[] {
  const subscriptions = readSnapshot(snapshot)?.subscriptions ?? [];
  return subscriptions
    .map((subscription) => subscription.status)
    .filter((status) => !KNOWN_STATUSES.includes(status));
}

const KNOWN_STATUSES: readonly string[] = [
  "trialing",
  "active",
  "past_due",
  "canceled",
  "unpaid",
  "paused",
  "incomplete",
  "incomplete_expired",
];

const RANK: Readonly<Record<PaidLevel, number>> = { runner: 1, coached: 2 };

const better = (a: Claim, b: Claim): number => RANK[b.level] - RANK[a.level] || b.until - a.until;
const latest = (a: Claim, b: Claim): number => b.until - a.until;

function grantClaim(grant: AccessGrant): Claim {
  return {
    level: grant.level,
    from: grant.startsAt,
    until: grant.endsAt,
    shownUntil: grant.endsAt,
    reason: "grant",
    over: "ended",
    source: "grant",
  };
}

/** What a subscription's items claim, or why they claim nothing. */
function claimsOf(
  subscription: SubscriptionSnapshot,
  billing: BillingSnapshot,
): readonly (Claim | EntitlementReason)[] {
  if (billing.customerDeleted) return ["customer-deleted"];
  if (!KNOWN_STATUSES.includes(subscription.status)) return ["unknown-status"];
  if (subscription.disputeLost) return ["dispute-lost"];
  return subscription.items.flatMap((item): readonly (Claim | EntitlementReason)[] => {
    if (item.level === null) return [];
    const window = windowOf(subscription, item);
    if (typeof window === "string") return [window];
    const cut = refundCut(subscription, window);
    return [{ level: item.level, from: -Infinity, source: "subscription", ...cut }];
  });
}

function windowOf(
  subscription: SubscriptionSnapshot,
  item: ItemSnapshot,
): Window | EntitlementReason {
  switch (subscription.status) {
    case "trialing":
      return trialWindow(subscription);
    case "active":
      return activeWindow(subscription, item);
    case "past_due":
      return graceWindow(subscription);
    case "canceled":
      return canceledWindow(subscription, item);
    case "incomplete_expired":
      return "ended";
    case "unpaid":
    case "paused":
    case "incomplete":
      return subscription.status;
    default:
      return "unknown-status";
  }
}

function trialWindow(subscription: SubscriptionSnapshot): Window | EntitlementReason {
  const end = subscription.trialEnd;
  if (end === null) return "unreadable";
  const stops = stopsAt(subscription, end);
  const until = Math.min(end + ACCESS_TIMES.trialSettle, stops);
  return { until, shownUntil: Math.min(end, stops), reason: "trial", over: "trial-over" };
}

function activeWindow(
  subscription: SubscriptionSnapshot,
  item: ItemSnapshot,
): Window | EntitlementReason {
  const end = item.periodEnd;
  if (end === null) return "unreadable";
  const stops = stopsAt(subscription, end);
  const until = Math.min(end + ACCESS_TIMES.renewalSlack, stops);
  const reason = stops <= end ? "ends" : "active";
  return { until, shownUntil: Math.min(end, stops), reason, over: "ended" };
}

function graceWindow(subscription: SubscriptionSnapshot): Window | EntitlementReason {
  if (subscription.uncollectible) return "payment-written-off";
  if (subscription.firstFailureAt === null) return "unreadable";
  const end = subscription.firstFailureAt + ACCESS_TIMES.paymentGrace;
  const until = Math.min(end, subscription.cancelAt ?? Infinity, subscription.endedAt ?? Infinity);
  return { until, shownUntil: until, reason: "grace", over: "grace-over" };
}

/** Cancelled now with paid time left: kept to the end of the period, unless it wasn't paid for or was refunded. */
function canceledWindow(
  subscription: SubscriptionSnapshot,
  item: ItemSnapshot,
): Window | EntitlementReason {
  const { endedAt, firstFailureAt, trialEnd, uncollectible, refundedAt } = subscription;
  const onTrial = trialEnd !== null && item.periodEnd !== null && item.periodEnd <= trialEnd;
  const unpaid = firstFailureAt !== null || uncollectible || onTrial || refundedAt !== null;
  if (item.periodEnd === null || endedAt === null || unpaid) return "ended";
  const until = item.periodEnd;
  return { until, shownUntil: until, reason: "paid-time-left", over: "ended" };
}

/** The instant a subscription has been told to stop at; Infinity when it renews. */
function stopsAt(subscription: SubscriptionSnapshot, end: number): number {
  const atEnd = subscription.cancelAtPeriodEnd ? end : Infinity;
  return Math.min(atEnd, subscription.cancelAt ?? Infinity, subscription.endedAt ?? Infinity);
}

function refundCut(subscription: SubscriptionSnapshot, window: Window): Window {
  if (subscription.refundedAt === null) return window;
  const end = subscription.refundedAt + ACCESS_TIMES.refundNotice;
  if (end >= window.until) return window;
  return { until: end, shownUntil: end, reason: "refund-notice", over: "refunded" };
}
