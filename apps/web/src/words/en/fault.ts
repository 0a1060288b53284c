/** Why something didn't go through, by the code of the refusal. */
export const fault = {
  title: "Not sent yet",
  kept: "What you entered is still here.",
  offline: "We couldn’t reach the server. Check your connection and try again.",
  ourSide: "Something went wrong on our side. Try again in a moment.",
  tooOften: "That was too often. Wait a few minutes, then try again.",
  notInPlan: "This needs the plan that has a coach in it.",
  signedOut: "You are signed out. Sign in and try again.",
  notLetIn: "Your coach sees nothing of yours now. Let them in first, on your account.",
  notFound: "There is nothing here, or it isn’t yours to see.",
  changed: "This has changed since you opened it. Load the page again to see it as it is now.",
  invalid: "There is something in this that can’t be kept. Change it, then try again.",
} as const;
