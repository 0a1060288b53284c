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
  /** When what had been open closed; null while something is open, and where nothing tells it. */
  readonly closedAt: number | null;
  /** What comes by itself: the next try of a payment, or the end of the time to finish a first one. Null when nothing does. */
  readonly nextAt: number | null;
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

/** Slack and grace of access, milliseconds: ours (trust.md 4.2), but for the first payment's. */
export const ACCESS_TIMES = {
  /** After a period's end: a late renewal, a lost webhook, a clock that is off. */
  renewalSlack: 72 * HOUR,
  /** After a trial's end, while its first payment settles. */
  trialSettle: HOUR,
  /** From the first failed payment of a cycle. */
  paymentGrace: 7 * 24 * HOUR,
  /** From a full refund. */
  refundNotice: 24 * HOUR,
  /** From the start of a subscription whose first payment isn't finished: the billing service's own (journeys.md 5.2). */
  firstPayment: 23 * HOUR,
} as const;

interface Claim {
  readonly level: PaidLevel;
  readonly from: number;
  readonly until: number;
  readonly shownUntil: number;
  readonly reason: EntitlementReason;
  /** The reason once it has run out. */
  readonly over: EntitlementReason;
  readonly nextAt: number | null;
  readonly source: "subscription" | "grant";
}

type Window = Pick<Claim, "until" | "shownUntil" | "reason" | "over">;
/** A window, or why there is none. */
type Opening = Window | EntitlementReason;
/** Why a subscription claims nothing, and what is known of when. */
type Refusal = Pick<Entitlement, "reason" | "closedAt" | "nextAt">;
/** A claim, or why there is none. */
type Offer = Claim | Refusal;

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
    const nextAt = toCome(best.nextAt, nowMs);
    return { level, until, shownUntil, closedAt: null, nextAt, reason, source };
  }
  const lapsed = claims.filter((claim) => claim.until <= nowMs).toSorted(latest)[0];
  const { reason, closedAt, nextAt } = refusals[0] ?? (lapsed ? lapsedOf(lapsed) : NEVER);
  return {
    ...{ level: "free", until: null, shownUntil: null, reason, source: "none" },
    closedAt: closedAt !== null && closedAt <= nowMs ? closedAt : null,
    nextAt: toCome(nextAt, nowMs),
  };
}

const NEVER: Refusal = { reason: "no-subscription", closedAt: null, nextAt: null };

function lapsedOf({ over, until, nextAt }: Claim): Refusal {
  return { reason: over, closedAt: until, nextAt };
}

const toCome = (at: number | null, nowMs: number): number | null =>
  at !== null && at > nowMs ? at : null;

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
    nextAt: null,
    source: "grant",
  };
}

/** What a runner has a claim to, whenever it holds, and why what else they have claims nothing. */
function standing(
  billing: BillingSnapshot | null,
  grants: readonly AccessGrant[],
): { claims: readonly Claim[]; refusals: readonly Refusal[] } {
  const offers =
    billing === null
      ? []
      : billing.subscriptions.flatMap((sub) => offersOf(sub, billing.customerDeleted));
  const claims: Claim[] = grants.map(grantClaim);
  const refusals: Refusal[] = [];
  for (const offer of offers)
    if ("from" in offer) claims.push(offer);
    else refusals.push(offer);
  return { claims, refusals };
}

/** What a subscription's items claim, or why they claim nothing. */
function offersOf(subscription: SubscriptionSnapshot, customerDeleted: boolean): readonly Offer[] {
  const { status } = subscription;
  const refused = (reason: EntitlementReason): Refusal => {
    return { reason, closedAt: closedAtOf(subscription), nextAt: nextAtOf(subscription) };
  };
  if (customerDeleted) return [refused("customer-deleted")];
  if (!isKnown(status)) return [refused("unknown-status")];
  if (subscription.disputeLost) return [refused("dispute-lost")];
  return subscription.items.flatMap((item): readonly Offer[] => {
    if (item.level === null) return [];
    const window = WINDOWS[status](subscription, item);
    if (typeof window === "string") return [refused(window)];
    const cut = refundCut(subscription, window);
    const nextAt = nextAtOf(subscription);
    return [{ level: item.level, from: -Infinity, nextAt, source: "subscription", ...cut }];
  });
}

/** When a subscription that claims nothing stopped doing so: with its end, or a payment's grace. */
function closedAtOf({ endedAt, firstFailureAt }: SubscriptionSnapshot): number | null {
  if (endedAt !== null || firstFailureAt === null) return endedAt;
  return firstFailureAt + ACCESS_TIMES.paymentGrace;
}

function nextAtOf({ status, createdAt, nextTryAt }: SubscriptionSnapshot): number | null {
  if (status !== "incomplete" || createdAt === null) return nextTryAt;
  return createdAt + ACCESS_TIMES.firstPayment;
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
  if (onTrial) return "trial-over";
  if (firstFailureAt !== null || uncollectible || refundedAt !== null) return "ended";
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
