/** Asking, later than usual, whether what is said of one's health may be kept. */
export const agree = {
  pageTitle: "Your agreement",
  title: "May we keep your answers?",
  lead: "What you say about your health is kept with us only once you have agreed to it.",
  until:
    "Until then it stays on this phone. Today’s answer goes by it here all the same, and so does the advice to have a sign looked at. Neither we nor a coach see it.",
  agree: "Agree",
  saving: "Saving",
  freely:
    "You don’t have to. What we have already, your files and the deletion of your account stay open to you either way.",
  givenTitle: "You have agreed",
  given:
    "We keep what you say about your health, so that it can guide you. You can withdraw that in your account at any time, and deleting the account takes all of it away.",
  toToday: "Back to today",
  toAccount: "To your account",
} as const;
