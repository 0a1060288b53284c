import type { Entitlement, EntitlementReason } from "#entitlements/entitlements.ts";

/** What the runner can do about the state of their billing; `none` when there is nothing to do. */
export type BillingStep =
  | "none"
  | "addCard"
  | "updateCard"
  | "reopen"
  | "resume"
  | "finishPayment"
  | "takeUp"
  | "choosePlan";

/** What a date beside a state is the date of. */
export type BillingDate =
  | "trialEnds"
  | "nextPayment"
  | "ends"
  | "openUntil"
  | "closes"
  | "lasts"
  | "closed"
  | "triedAgain"
  | "finishBy";

/** As much as a coach has to know: whether a plan they work under is at risk, closed or about to close; never why money went back. */
export type CoachNews = "failing" | "stopped" | "ending" | "over";

/** What a state of billing asks for and tells. */
export interface BillingRow {
  readonly step: BillingStep;
  /** In the order to tell them. */
  readonly dates: readonly BillingDate[];
  /** A payment is owed. */
  readonly owing: boolean;
  /** Told quietly on every page of the runner's, not on the subscription's alone. */
  readonly everyPage: boolean;
  /** What their coach is told; null for nothing. */
  readonly coach: CoachNews | null;
}

const QUIET = { owing: false, everyPage: false, coach: null } as const;
const ENDING = { owing: false, everyPage: true, coach: "ending" } as const;
const OVER = { owing: false, everyPage: false, coach: "over", step: "choosePlan" } as const;
const STOPPED = { owing: true, everyPage: true, coach: "stopped", step: "reopen" } as const;

/** The state table of billing (journeys.md 5.2): every screen of runner and coach goes by it. */
export const BILLING_ROWS: Readonly<Record<EntitlementReason, BillingRow>> = {
  trial: { ...QUIET, step: "addCard", dates: ["trialEnds"] },
  active: { ...QUIET, step: "none", dates: ["nextPayment"] },
  ends: { ...ENDING, step: "takeUp", dates: ["ends"] },
  grace: {
    ...{ owing: true, everyPage: true, coach: "failing", step: "updateCard" },
    dates: ["triedAgain", "openUntil"],
  },
  "paid-time-left": { ...ENDING, step: "choosePlan", dates: ["closes"] },
  "refund-notice": { ...ENDING, step: "choosePlan", dates: ["closes"] },
  grant: { ...QUIET, step: "none", dates: ["lasts"] },
  "no-subscription": { ...QUIET, step: "choosePlan", dates: [] },
  "trial-over": { ...OVER, dates: ["closed"] },
  ended: { ...OVER, dates: ["closed"] },
  "grace-over": { ...STOPPED, dates: ["closed", "triedAgain"] },
  refunded: { ...OVER, dates: ["closed"] },
  "payment-written-off": { ...STOPPED, dates: [] },
  unpaid: { ...STOPPED, dates: ["closed"] },
  paused: { ...QUIET, step: "resume", dates: [] },
  incomplete: { ...QUIET, everyPage: true, step: "finishPayment", dates: ["finishBy"] },
  "dispute-lost": { ...OVER, dates: [] },
  "customer-deleted": { ...OVER, dates: [] },
  unreadable: { ...QUIET, step: "none", dates: [] },
  "unknown-status": { ...QUIET, step: "none", dates: [] },
};

/** Where the instant of each date stands in an entitlement. */
const INSTANTS = {
  trialEnds: "shownUntil",
  nextPayment: "shownUntil",
  ends: "shownUntil",
  openUntil: "shownUntil",
  closes: "shownUntil",
  lasts: "shownUntil",
  closed: "closedAt",
  triedAgain: "nextAt",
  finishBy: "nextAt",
} as const satisfies Readonly<Record<BillingDate, keyof Entitlement>>;

/** A date that goes with a state. */
export interface DatedStep {
  readonly means: BillingDate;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The dates to tell with an entitlement, in the order to tell them; what isn't known is left out. */
export function billingDates(found: Entitlement): readonly DatedStep[] {
  return BILLING_ROWS[found.reason].dates.flatMap((means) => {
    const at = found[INSTANTS[means]];
    return at === null ? [] : [{ means, at }];
  });
}
