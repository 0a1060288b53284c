/** The five places of the bar at the foot of the screen; the keys are the frame's words. */
export const PLACES = [
  { href: "/today", key: "today" },
  { href: "/runs", key: "runs" },
  { href: "/strength", key: "strength" },
  { href: "/learn", key: "learn" },
  { href: "/account", key: "account" },
] as const;

export type Place = (typeof PLACES)[number]["href"];
