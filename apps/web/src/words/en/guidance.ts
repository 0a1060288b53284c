/** Today's answer and the screen that stands in its place when somebody has to look first. */
export const guidance = {
  runUpTo: "Run as planned, up to {distance}.",
  why: "Why? Every rule and its source",
  lookedAt: "Have this looked at",
  tellYes: "Tell them that you answered yes to: {questions}",
  tellNoticed: "Tell them what you noticed, when it began, and which medicines you take.",
  writtenDown: "Ask them to write down when you may load the leg again.",
  locked: "Running and exercise stay closed until a clinician has cleared it.",
  lifts:
    "This lifts when a coach records a clinician’s go-ahead, not by feeling better. If nobody coaches you, choose a coach once you have it: the Coached plan has one.",
  toCoach: "Who coaches you",
  toHistory: "Your history",
  toExport: "Export what is yours",
  call: "Call 112, or your country’s emergency number",
} as const;
