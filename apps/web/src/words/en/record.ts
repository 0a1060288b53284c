/** Why an answer isn't kept yet. */
export const record = {
  notSaved: "Not saved yet",
  notKept:
    "This phone couldn’t keep it, and we couldn’t be reached. What you entered is still here. Try again.",
  other: "Something else is stored",
  kept: "What you entered is still here.",
} as const;
