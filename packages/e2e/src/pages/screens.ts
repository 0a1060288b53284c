/** Addresses of the runner's app that anybody may open. */
export const OPEN_SCREENS: readonly string[] = [
  ...["/", "/check", "/sign-in", "/plans", "/learn", "/fr", "/fr/learn", "/fr/plans", "/shell"],
  "/reminders/off",
];

/** Addresses that a signed-in runner opens. */
export const RUNNER_SCREENS: readonly string[] = [
  ...["/today", "/today/why", "/check-in", "/safety", "/runs", "/runs?log", "/strength", "/plan"],
  ...["/history", "/account", "/reminders", "/subscription", "/messages", "/disagree", "/week"],
  ...[
    "/share",
    "/settings",
    "/progress",
    "/more",
    "/shoes",
    "/learn",
    "/tests",
    "/scores",
    "/flare",
    "/keeping",
  ],
];

/** Runners of the demo whose day looks like nobody else's, and where that shows. */
export const OTHER_DAYS: readonly (readonly [name: string, paths: readonly string[]])[] = [
  ["Ines Moreau", ["/today"]],
  ["Tom Okafor", ["/today"]],
  ["Noor Haddad", ["/today", "/progress"]],
  ["Erik Sand", ["/strength"]],
  ["Marta Silva", ["/today"]],
  ["Nils Berg", ["/today", "/account"]],
];
