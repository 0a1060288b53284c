/** The coach's plan, as it was assigned. */
export const plan = {
  title: "Your coach’s plan",
  yourCoach: "Your coach",
  over: "{coach}, {day}",
  todaysStrength: "Today’s strength",
  coachSays: "{coach}: {note}",
  keptTitle: "Kept by your coach",
  keptLead:
    "The rules would change these. Your coach keeps them in your plan, and says why. On the day the rules still check each session, and put something safer in its place where they must.",
  theRule: "The rule: {sentence}",
  coachedOnly:
    "A coach’s plan comes with the coached plan. Your own strength sessions stay as they are.",
  tryAgain: "Try again",
  fetching: "Fetching your plan",
  noneTitle: "No plan from your coach yet",
  none: "When your coach assigns one it stands here, and takes the place of the usual session. You choose a coach, and what they may see, on your account.",
} as const;
