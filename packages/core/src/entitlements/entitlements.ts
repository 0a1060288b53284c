import {
  readSnapshot,
  type BillingSnapshot,
  type ItemSnapshot,
  type PaidLevel,
  type SubscriptionSnapshot,
} from "#entitlements/snapshot.ts";

export { entitled, FEATURES, SAFETY_FEATURES } from "#entitlements/features.ts";
export type { Feature, SafetyFeature } from "#entitlements/features.ts";
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
/** A window, or why there is none. */
type Opening = Window | EntitlementReason;
/** A claim, or why there is none. */
type Offer = Claim | EntitlementReason;

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
  const { claims, refusals } = standing(readSnapshot(snapshot), grants);
  const best = claims
    .filter((claim) => claim.from <= nowMs && nowMs < claim.until)
    .toSorted(better)[0];
  if (best !== undefined) {
    const { level, until, shownUntil, reason, source } = best;
    return { level, until, shownUntil, reason, source };
  }
  const lapsed = claims.filter((claim) => claim.until <= nowMs).toSorted(latest)[0];
  const reason = refusals[0] ?? lapsed?.over ?? "no-subscription";
  return { level: "free", until: null, shownUntil: null, reason, source: "none" };
}

/** Statuses of a snapshot that this version doesn't know: somebody has to be told. */
export function unknownStatuses(snapshot: BillingSnapshot | null): readonly string[] {
  const subscriptions = readSnapshot(snapshot)?.subscriptions ?? [];
  return subscriptions
    .map((subscription) => subscription.status)
    .filter((status) => !isKnown(status));
}

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

/** What a runner has a claim to, whenever it holds, and why what else they have claims nothing. */
function standing(
  billing: BillingSnapshot | null,
  grants: readonly AccessGrant[],
): { claims: readonly Claim[]; refusals: readonly EntitlementReason[] } {
  const offers =
    billing === null
      ? []
      : billing.subscriptions.flatMap((sub) => offersOf(sub, billing.customerDeleted));
  const claims: Claim[] = grants.map(grantClaim);
  const refusals: EntitlementReason[] = [];
  for (const offer of offers)
    if (typeof offer === "string") refusals.push(offer);
    else claims.push(offer);
  return { claims, refusals };
}

/** What a subscription's items claim, or why they claim nothing. */
function offersOf(subscription: SubscriptionSnapshot, customerDeleted: boolean): readonly Offer[] {
  const { status } = subscription;
  if (customerDeleted) return ["customer-deleted"];
  if (!isKnown(status)) return ["unknown-status"];
  if (subscription.disputeLost) return ["dispute-lost"];
  return subscription.items.flatMap((item): readonly Offer[] => {
    if (item.level === null) return [];
    const window = WINDOWS[status](subscription, item);
    if (typeof window === "string") return [window];
    const cut = refundCut(subscription, window);
    return [{ level: item.level, from: -Infinity, source: "subscription", ...cut }];
  });
}

/** The statuses this version knows, each with the window it opens for an item, or why it opens none. */
const WINDOWS = {
  trialing: trialWindow,
  active: activeWindow,
  past_due: graceWindow,
  canceled: canceledWindow,
  incomplete_expired: () => "ended",
  unpaid: () => "unpaid",
  paused: () => "paused",
  incomplete: () => "incomplete",
} as const satisfies Readonly<
  Record<string, (subscription: SubscriptionSnapshot, item: ItemSnapshot) => Opening>
>;

function isKnown(status: string): status is keyof typeof WINDOWS {
  return Object.hasOwn(WINDOWS, status);
}

function trialWindow(subscription: SubscriptionSnapshot): Opening {
  const end = subscription.trialEnd;
  if (end === null) return "unreadable";
  const stops = stopsAt(subscription, end);
  const until = Math.min(end + ACCESS_TIMES.trialSettle, stops);
  return { until, shownUntil: Math.min(end, stops), reason: "trial", over: "trial-over" };
}

function activeWindow(subscription: SubscriptionSnapshot, item: ItemSnapshot): Opening {
  const end = item.periodEnd;
  if (end === null) return "unreadable";
  const stops = stopsAt(subscription, end);
  const until = Math.min(end + ACCESS_TIMES.renewalSlack, stops);
  const reason = stops <= end ? "ends" : "active";
  return { until, shownUntil: Math.min(end, stops), reason, over: "ended" };
}

function graceWindow(subscription: SubscriptionSnapshot): Opening {
  if (subscription.uncollectible) return "payment-written-off";
  if (subscription.firstFailureAt === null) return "unreadable";
  const end = subscription.firstFailureAt + ACCESS_TIMES.paymentGrace;
  const until = Math.min(end, subscription.cancelAt ?? Infinity, subscription.endedAt ?? Infinity);
  return { until, shownUntil: until, reason: "grace", over: "grace-over" };
}

/** Cancelled now with paid time left: kept to the end of the period, unless it wasn't paid for or was refunded. */
function canceledWindow(subscription: SubscriptionSnapshot, item: ItemSnapshot): Opening {
  const { endedAt, firstFailureAt, trialEnd, uncollectible, refundedAt } = subscription;
  const until = item.periodEnd;
  if (until === null || endedAt === null) return "ended";
  const onTrial = until <= (trialEnd ?? -Infinity);
  if (firstFailureAt !== null || uncollectible || onTrial || refundedAt !== null) return "ended";
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
