/** What a subscription's item can buy. */
export type PaidLevel = "runner" | "coached";

/** One product of a subscription. Instants are epoch milliseconds throughout. */
export interface ItemSnapshot {
  /** What the product grants; null for one that grants nothing here. */
  readonly level: PaidLevel | null;
  readonly periodEnd: number | null;
}

/** One subscription as it was when it was last fetched whole. */
export interface SubscriptionSnapshot {
  readonly id: string;
  /** The billing service's own word; one we don't know grants nothing. */
  readonly status: string;
  readonly items: readonly ItemSnapshot[];
  readonly cancelAtPeriodEnd: boolean;
  readonly cancelAt: number | null;
  readonly endedAt: number | null;
  readonly trialEnd: number | null;
  readonly createdAt: number | null;
  /** First failed payment of the cycle still open; later failures don't move it. */
  readonly firstFailureAt: number | null;
  /** When what is owed is collected again by itself; null when it isn't. */
  readonly nextTryAt: number | null;
  /** The latest invoice was voided or written off. */
  readonly uncollectible: boolean;
  /** When the current period was refunded in full. */
  readonly refundedAt: number | null;
  readonly disputeLost: boolean;
}

/** The truth about one customer's billing, fetched whole and stored as one row. */
export interface BillingSnapshot {
  readonly customerDeleted: boolean;
  readonly subscriptions: readonly SubscriptionSnapshot[];
}

/** Reads a stored snapshot, whatever it holds: what can't be read grants nothing. Null when it isn't one. */
export function readSnapshot(raw: unknown): BillingSnapshot | null {
  if (!isRecord(raw)) return null;
  return {
    customerDeleted: raw["customerDeleted"] === true,
    subscriptions: records(raw["subscriptions"]).map(readSubscription),
  };
}

function readSubscription(raw: Readonly<Record<string, unknown>>): SubscriptionSnapshot {
  return {
    id: text(raw["id"]),
    status: text(raw["status"]),
    items: records(raw["items"]).map(readItem),
    cancelAtPeriodEnd: raw["cancelAtPeriodEnd"] === true,
    cancelAt: instant(raw["cancelAt"]),
    endedAt: instant(raw["endedAt"]),
    trialEnd: instant(raw["trialEnd"]),
    createdAt: instant(raw["createdAt"]),
    firstFailureAt: instant(raw["firstFailureAt"]),
    nextTryAt: instant(raw["nextTryAt"]),
    uncollectible: raw["uncollectible"] === true,
    refundedAt: instant(raw["refundedAt"]),
    disputeLost: raw["disputeLost"] === true,
  };
}

function readItem(raw: Readonly<Record<string, unknown>>): ItemSnapshot {
  const level = raw["level"];
  return {
    level: level === "runner" || level === "coached" ? level : null,
    periodEnd: instant(raw["periodEnd"]),
  };
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function records(raw: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(raw) ? raw.filter(isRecord) : [];
}

function text(raw: unknown): string {
  return typeof raw === "string" ? raw : "";
}

/** The last instant a calendar can show, epoch milliseconds, and the first with its sign turned. */
const LAST_INSTANT = 8.64e15;

/** Instants past the last representable one are unreadable: no arithmetic on them could be trusted. */
function isInstant(raw: unknown): raw is number {
  return Number.isInteger(raw) && Math.abs(Number(raw)) <= LAST_INSTANT;
}

function instant(raw: unknown): number | null {
  return isInstant(raw) ? raw : null;
}
