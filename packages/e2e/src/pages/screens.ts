/** Addresses of the runner's app that anybody may open; the French ones last, since a reader goes on in that language. */
export const OPEN_SCREENS: readonly string[] = [
  ...[
    "/",
    "/check",
    "/sign-in?next=/today",
    "/plans",
    "/learn",
    "/learn/how-long-it-takes",
    "/shell",
  ],
  ...["/reminders/off", "/auth/confirm?problem=spent", "/promises", "/example"],
  ...["/fr", "/fr/learn", "/fr/learn/combien-de-temps", "/fr/plans", "/fr/promises", "/fr/example"],
];

/** Addresses that a signed-in runner opens. */
export const RUNNER_SCREENS: readonly string[] = [
  ...["/today", "/today/why", "/check-in", "/safety", "/runs", "/runs?log", "/strength", "/plan"],
  ...["/history", "/account", "/reminders", "/subscription", "/messages", "/disagree", "/week"],
  ...["/share", "/settings", "/progress", "/more", "/shoes", "/learn", "/tests", "/scores"],
  ...["/flare", "/keeping", "/week/what-if", "/agree"],
];

/** Pages that open only by what was made for one person, and the journey that looks at each. */
export const LED_TO: Readonly<Record<string, string>> = {
  "/handover/": "handover.spec.ts",
  "/history/": "history.spec.ts",
  "/fr/handover/": "handover.spec.ts",
  "/subscription/return": "states.spec.ts",
};

/** Runners of the demo whose day looks like nobody else's, and where that shows. */
export const OTHER_DAYS: readonly (readonly [name: string, paths: readonly string[]])[] = [
  ["Ines Moreau", ["/today", "/strength", "/tests"]],
  ["Tom Okafor", ["/today", "/learn"]],
  ["Noor Haddad", ["/today", "/progress", "/history", "/runs", "/messages", "/shoes", "/week"]],
  ["Erik Sand", ["/strength", "/week", "/progress", "/messages"]],
  ["Marta Silva", ["/today"]],
  ["Nils Berg", ["/today", "/account", "/messages"]],
  ["Lena Fischer", ["/today"]],
  ["Claire Dubois", ["/today", "/progress"]],
  ["Greta Lund", ["/today", "/subscription"]],
  ["Rosa Engel", ["/subscription"]],
  ["Leila Aziz", ["/subscription"]],
];
