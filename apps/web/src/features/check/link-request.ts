import type { Draft } from "#features/check/draft.ts";
import { factsOf } from "#features/check/draft-facts.ts";
import { HEALTH_CONSENT } from "#features/check/health-consent.ts";
import type { SaveTyped } from "#features/check/typed.ts";
import { NEWS_CONSENT } from "#features/reminders/news-consent.ts";
import { minuteOf } from "#features/reminders/time-of-day.ts";
import type { LinkRequest } from "#features/sign-in/ask-for-link.ts";

/** What is missing or can't be read, as keys of the words that say so. */
export interface SaveFaults {
  readonly email?: "typeEmail";
  readonly consent?: "consentMissing";
  readonly time?: "giveTime";
}

/** What keeps the form from being sent. News are nobody's duty. */
export function saveFaults({ email, consent, reminds, time }: SaveTyped): SaveFaults {
  return {
    ...(email.includes("@") ? {} : { email: "typeEmail" }),
    ...(consent ? {} : { consent: "consentMissing" }),
    ...(reminds && minuteOf(time) === null ? { time: "giveTime" } : {}),
  };
}

/** What is asked of the server: a link, with everything that was answered and done. */
export function linkRequest(draft: Draft, typed: SaveTyped, zone: string): LinkRequest {
  const remindAt = typed.reminds ? minuteOf(typed.time) : null;
  return {
    email: typed.email,
    zone,
    // There the account is greeted, and the rest of this first visit said.
    next: "/today?first",
    consent: HEALTH_CONSENT,
    ...(typed.news && { news: NEWS_CONSENT }),
    ...(remindAt !== null && { remindAt }),
    draft: factsOf(draft) ?? [],
  };
}
