/** Why something didn't go through, where the server couldn't say it. */
export const fault = {
  title: "Not sent yet",
  kept: "What you entered is still here.",
  agree: "Read and agree",
  offline: "We couldn’t reach the server. Check your connection and try again.",
  quote: "If it keeps happening, quote {id}.",
} as const;
