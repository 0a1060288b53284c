/** The five places of the bar at the foot of the screen; the keys are the frame's words. */
export const PLACES = [
  { href: "/today", key: "today" },
  { href: "/runs", key: "runs" },
  { href: "/strength", key: "strength" },
  { href: "/week", key: "week" },
  { href: "/more", key: "more" },
] as const;

export type Place = (typeof PLACES)[number]["href"];

/** Where "More" leads, in its order; the keys are its words. */
export const MORE = [
  { href: "/progress", key: "progress" },
  { href: "/messages", key: "messages" },
  { href: "/learn", key: "learn" },
  { href: "/tests", key: "tests" },
  { href: "/shoes", key: "shoes" },
  { href: "/history", key: "history" },
  { href: "/share", key: "share" },
  { href: "/reminders", key: "reminders" },
  { href: "/settings", key: "settings" },
  { href: "/account", key: "account" },
] as const;
