/** After days without an answer: what they mean, what is asked, and where it starts again. */
export const gap = {
  title: {
    one: "{n} day without an answer",
    other: "{n} days without an answer",
  },
  lead: "They stay open. Nobody filled them in: they count neither as calm days nor as sore ones.",
  notAdded: "What you left out isn’t added to what comes next.",
  asks: "Two things before anything else: the safety questions, then how it is today.",
  begin: "Start with the safety questions",
  startTitle: "Where you start again",
  capped:
    "At up to {distance}: what your longest run of the last {days} days allows today. Not where you would be by now.",
  walkRun:
    "On the walk and run table. There is no run in the last {days} days to measure a longer one by.",
  gates: "With the tests first. You had to stop, so running comes after them.",
  toGates: "See what is still to pass",
  step: "Your strength step stays “{step}”. Only weeks with answers move it.",
  once: "Do today’s part once. Nothing is made up for.",
  ranMeanwhile: "Ran in between? Log it, and the limit knows of it.",
} as const;
