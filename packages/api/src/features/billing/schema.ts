import type { BillingDate, BillingStep, CoachNews } from "@springback/core/billing-rows";
import { z } from "zod";

/** What can be bought. */
export const plan = z.enum(["runner", "coached"]);
export type PaidPlan = z.infer<typeof plan>;

/** Dates that go with a state, in the order to tell them: of what, and the instant. */
const dates = z.array(
  z.object({ means: z.custom<BillingDate>((value) => typeof value === "string"), at: z.number() }),
);

/** A runner's subscription as their screen shows it. Instants in epoch milliseconds. */
export const state = z.object({
  level: z.enum(["free", "runner", "coached"]),
  /** A code; `words` says it. */
  reason: z.string(),
  words: z.string(),
  source: z.enum(["subscription", "grant", "none"]),
  /** When the level falls unless something changes. */
  until: z.number().nullable(),
  /** The date to show. */
  shownUntil: z.number().nullable(),
  /** What the runner can do about it. */
  step: z.custom<BillingStep>((value) => typeof value === "string"),
  dates,
  /** A payment is owed. */
  owing: z.boolean(),
  /** Worth a word on every page of theirs. */
  everyPage: z.boolean(),
  /** There is a live subscription: offer the portal, not a second checkout. */
  canManage: z.boolean(),
  /** The runner's plan can be tried without a card. */
  mayTry: z.boolean(),
  /** A checkout was opened and no payment has been seen yet. */
  confirming: z.boolean(),
});
export type State = z.infer<typeof state>;

/** What a coach is told of a runner's plan: that it is at risk, closed or about to close, and when. Never an amount or a card. */
export const coachNews = z.object({
  news: z.custom<CoachNews>((value) => typeof value === "string"),
  dates,
});
export type ToldCoach = z.infer<typeof coachNews>;

export const openCheckout = z.object({ plan });
/** Where to send the browser: a page of Stripe's. */
export const redirect = z.object({ url: z.url() });
export const confirmReturn = z.object({ sessionId: z.string().min(1).max(200) });

export const runnerId = z.object({ runnerId: z.uuid() });

/** One line of the admin's list. */
export const subscriptionRow = z.object({
  runnerId: z.string(),
  name: z.string(),
  email: z.string(),
  level: z.enum(["free", "runner", "coached"]),
  reason: z.string(),
  words: z.string(),
  until: z.number().nullable(),
  dates,
  /** The billing service's own words for each of the customer's subscriptions. */
  statuses: z.array(z.string()),
  /** More than one of them is live: somebody has to look. */
  severalLive: z.boolean(),
  fetchedAt: z.number().nullable(),
});
export type SubscriptionRow = z.infer<typeof subscriptionRow>;
