/** The five places of the bar at the foot of the screen; the keys are the frame's words. */
export const PLACES = [
  { href: "/today", key: "today" },
  { href: "/runs", key: "runs" },
  { href: "/strength", key: "strength" },
  { href: "/week", key: "week" },
  { href: "/more", key: "more" },
] as const;

export type Place = (typeof PLACES)[number]["href"];

/** Where "More" leads, in its order, and what stands under each; the keys are its words. */
export const MORE = [
  { href: "/progress", key: "progress", lead: "progressLead" },
  { href: "/messages", key: "messages", lead: "messagesLead" },
  { href: "/learn", key: "learn", lead: "learnLead" },
  { href: "/tests", key: "tests", lead: "testsLead" },
  { href: "/shoes", key: "shoes", lead: "shoesLead" },
  { href: "/history", key: "history", lead: "historyLead" },
  { href: "/share", key: "share", lead: "shareLead" },
  { href: "/reminders", key: "reminders", lead: "remindersLead" },
  { href: "/settings", key: "settings", lead: "settingsLead" },
  { href: "/account", key: "account", lead: "accountLead" },
] as const;
