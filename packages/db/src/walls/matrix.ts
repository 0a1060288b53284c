import type { Principal } from "#walls/cast.ts";

type Cells = Partial<Record<Principal, string>>;

/**
 * Who may do what with one runner's rows, written down by hand and never made from the policies.
 * s = select, i = insert, u = update, d = delete; a principal that isn't named may do nothing.
 */
export const MATRIX: Readonly<Record<string, Cells>> = {
  user: { self: "su", "their coach": "s", admin: "siu", owner: "siu", system: "siu" },
  session: { self: "sd", system: "siud" },
  sign_in_token: { system: "sid" },
  runner: { self: "siu", "their coach": "su" },
  fact: { self: "si", "their coach": "si" },
  runner_state: { self: "siu", "their coach": "siu" },
  decision: { self: "si", "their coach": "si" },
  assignment: {
    self: "siu",
    "their coach": "su",
    "a coach whose consent was withdrawn": "su",
    admin: "siu",
    owner: "siu",
  },
  consent: { self: "siu", "their coach": "s" },
  plan: { self: "s", "their coach": "si" },
  runner_setting: { self: "siu" },
  // Whose secret somebody came with is looked up as the system, and nothing else is.
  reminder_setting: { self: "siu", system: "s" },
  reminder_intent: { self: "s" },
  push_subscription: { self: "sid", system: "sd" },
  phone: { self: "siu" },
  disagreement: { self: "si", "their coach": "s" },
  message: { self: "siu", "their coach": "siu" },
  week_plan: { self: "si", "their coach": "s" },
  calendar_feed: { self: "siud", system: "s" },
  share_link: { self: "siu", system: "s" },
  shoe: { self: "siu", "their coach": "s" },
  flare: { self: "siu", "their coach": "s" },
  billing_account: { self: "siu", admin: "su", owner: "su", system: "siu" },
  checkout_attempt: { self: "siu", admin: "s", owner: "s", system: "su" },
  access_grant: { self: "s", admin: "siu", owner: "siu", system: "s" },
  outbox: { self: "si", "their coach": "si", admin: "si", owner: "si", system: "si" },
  // Anybody may note what they did themselves; few may read what was done to whom.
  audit: {
    self: "si",
    "another runner": "i",
    "their coach": "i",
    "a coach whose consent was withdrawn": "i",
    "a coach of others": "i",
    admin: "si",
    owner: "si",
    system: "i",
    "a visitor": "i",
  },
};

/** What the worker's login may do at all; of a table that isn't named, nothing. By hand as well. */
export const WORKERS: Readonly<Record<string, string>> = {
  user: "s",
  session: "sd",
  sign_in_token: "sd",
  runner: "s",
  fact: "s",
  runner_state: "siu",
  decision: "si",
  assignment: "s",
  consent: "s",
  plan: "s",
  reminder_setting: "s",
  reminder_intent: "sid",
  push_subscription: "sd",
  billing_account: "siu",
  checkout_attempt: "su",
  access_grant: "s",
  stripe_event: "sid",
  outbox: "siud",
  audit: "si",
  rate_bucket: "sd",
};
