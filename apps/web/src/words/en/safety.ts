/** The safety questions once more. */
export const safety = {
  title: "Safety questions",
  saving: "Saving",
  tryAgain: "Try again",
} as const;
