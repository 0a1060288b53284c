/** Read on lock screens: no body part, no pain, no decision. */
export const push = {
  morning: "Your morning check-in",
  followUp: "Your morning check-in is still open",
  open: "One tap opens it.",
} as const;
