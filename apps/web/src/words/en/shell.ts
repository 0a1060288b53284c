/** What opens when the server can't be reached, and the app on a phone's home screen. */
export const shell = {
  title: "No connection",
  lead: "Springback can’t be reached from here just now. What you saved before is safe.",
  leadElsewhere: "This page needs a connection, and Springback can’t be reached just now.",
  drawn: "No connection: this is from your phone. What you save stays here and syncs by itself.",
  tryAgain: "Try again",
  checkIn: "Check in",
} as const;
