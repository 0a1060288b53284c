import type { BillingDate, CoachNews } from "@springback/core/billing-rows";

/** What a date beside a state of billing is the date of, as staff read it. */
const DATES: Readonly<Record<BillingDate, (day: string) => string>> = {
  trialEnds: (day) => `The trial ends on ${day}.`,
  nextPayment: (day) => `The next payment is on ${day}.`,
  ends: (day) => `It ends on ${day}.`,
  openUntil: (day) => `The plan stays open until ${day}.`,
  closes: (day) => `It closes on ${day}.`,
  lasts: (day) => `It lasts until ${day}.`,
  closed: (day) => `The plan closed on ${day}.`,
  triedAgain: (day) => `The card is tried again on ${day}.`,
  finishBy: (day) => `It can be finished until ${day}.`,
};

/** The dates of a state, each as a sentence, in the order they came; `write` says a day. */
export function dateSentences(
  dates: readonly { readonly means: BillingDate; readonly at: number }[],
  write: (at: number) => string,
): string {
  return dates.map(({ means, at }) => DATES[means](write(at))).join(" ");
}

interface NewsWords {
  readonly title: string;
  /** Whose turn it is, and what happens then. */
  readonly next: string;
}

const CLOSED = "Until then they read what you wrote, but your plan is closed to them.";

/** What a coach reads of a runner's plan. Why money went back isn't theirs to know. */
export const NEWS: Readonly<Record<CoachNews, NewsWords>> = {
  failing: {
    title: "Their last payment didn’t go through",
    next: "Only they can change the card, and they are told on their pages. Nothing closes before that day.",
  },
  stopped: {
    title: "Their plan is closed: a payment didn’t go through",
    next: `It opens again by itself once they pay; only they can change the card. ${CLOSED}`,
  },
  ending: {
    title: "Their plan is about to end",
    next: "They can keep it, or choose one again. Nothing closes before that day.",
  },
  over: {
    title: "Their plan has ended",
    next: `They can choose one again on any day. ${CLOSED}`,
  },
};

/** What no payment closes. */
export const STAYS = "Today’s answer, the safety questions and their history stay theirs.";
