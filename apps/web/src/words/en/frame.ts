/** The frame of every page, and the pages that stand in for one that failed or isn't there. */
export const frame = {
  today: "Today",
  runs: "Runs",
  strength: "Strength",
  learn: "Learn",
  account: "Account",
  plans: "What it costs",
  signIn: "Sign in",
  otherLanguage: "Français",
  notMedical: "Guidance for training, by published rules. Not a diagnosis.",
  failedTitle: "This page didn't load",
  failedLead: "Something went wrong on our side. What you saved before is safe.",
  tryAgain: "Try again",
  quote: "If it keeps happening, quote {digest}.",
  goneTitle: "There is nothing here",
  goneLead: "The page is gone, or it isn't yours to see.",
  toStart: "Go to the start",
} as const;
