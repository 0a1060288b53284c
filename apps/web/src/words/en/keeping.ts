/** The last step of the ladder: what stays, when to come back, and the choice to go on. */
export const keeping = {
  pageTitle: "Keeping it",
  over: "The last step",
  proposed: "Time to keep what you built",
  proposedLead: {
    one: "{n} week of running within your limits, both tests and the questionnaire: the rules propose the last step.",
    other:
      "{n} weeks of running within your limits, both tests and the questionnaire: the rules propose the last step.",
  },
  taken: "You keep what you built",
  takenLead: "You are on the last step. There is none after it, and nothing to catch up with.",
  notYet: "Not yet",
  notYetLead:
    "The rules propose the last step after weeks of running within your limits, the tests and the questionnaire.",
  toProgress: "See what is still to pass",
  stays: "What stays",
  strength: {
    one: "Strength {n} day a week, for months, also when nothing is sore.",
    other: "Strength {n} days a week, for months, also when nothing is sore.",
  },
  running: "Running as each morning’s answer allows. The check-in stays: without it there is none.",
  noPromise: "Nobody can say that it stays away. These are the signs that it asks for less again.",
  comeBack: "When to come back",
  overLimit:
    "A session that hurts above {cap} of 10, or doesn’t settle in a day: the rules go back a step.",
  rising: {
    one: "Mornings that get worse for {n} week: the same.",
    other: "Mornings that get worse for {n} weeks in a row: the same.",
  },
  worse: "Whenever it is worse: the button on Today stays where it is.",
  choice: "Your choice",
  take: "Go over to keeping it",
  taking: "One moment",
  stay: "Stay on this step",
  stayLead: "Nothing changes then. You can go over as long as the rules propose it.",
  notTaken: "Not taken yet",
  notTakenLead:
    "We couldn’t be reached, or the rules no longer propose it. Look at today’s answer, then try again.",
  coachGives: "{name} gives you your steps. They see that it is time; ask them if you like.",
  toCoach: "Write to {name}",
  needsPlan: "Taking a step comes with a plan. Without one you keep the step you are on.",
  toPlans: "See the plans",
  leaving: "Need less of us?",
  cheaper: "Look at your plan",
  export: "Take along what is yours",
  toToday: "Back to today",
  sectionTaken: "What stays, and when to come back",
} as const;
