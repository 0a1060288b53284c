import type { EntitlementWords } from "#words/entitlement-words.ts";

const KEPT = "Today’s decision, your history and export stay yours.";

/** What is so with a subscription, and what stays, in English. */
export const ENTITLEMENTS: EntitlementWords = {
  trial: "You are on a trial.",
  active: "Your subscription is active.",
  ends: "Your subscription is set to end.",
  grace: "Your last payment didn’t go through.",
  "paid-time-left": "Your subscription is cancelled. What you paid for stays open.",
  "refund-notice": "Your payment was refunded. Your plan closes shortly.",
  grant: "You have access as a gift.",
  "no-subscription": `This part needs a subscription. ${KEPT}`,
  "trial-over": `Your trial has ended. ${KEPT}`,
  ended: `Your subscription has ended. ${KEPT}`,
  "grace-over": `Your payment didn’t go through for a week, so your plan is closed. ${KEPT}`,
  refunded: `Your payment was refunded, so your plan is closed. ${KEPT}`,
  "payment-written-off": `Your last payment couldn’t be collected, so your plan is closed. ${KEPT}`,
  unpaid: `Your last payment didn’t go through, so your plan is closed. ${KEPT}`,
  paused: `Your trial ended without a card. ${KEPT}`,
  incomplete: `Your first payment isn’t finished yet. ${KEPT}`,
  "dispute-lost": `Your payment was taken back by your bank, so your plan is closed. ${KEPT}`,
  "customer-deleted": `Your billing account is closed. ${KEPT}`,
  unreadable: `We couldn’t read your subscription. We are looking into it. ${KEPT}`,
  "unknown-status": `We couldn’t read your subscription. We are looking into it. ${KEPT}`,
};
