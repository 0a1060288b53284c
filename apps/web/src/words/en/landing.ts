export const landing = {
  pageTitle: "Springback: run, change the run, or rest",
  pageDescription:
    "Daily guidance for runners with a sore Achilles, by published rules you can read.",
  today: "Today",
  signIn: "Sign in",
  promise: "Run, change the run, or rest? Know each morning.",
  promiseMore:
    "For runners with a sore Achilles. Keep loading within limits, by published rules that you can read, instead of guessing.",
  start: "Check my Achilles",
  startNote: "Free, about two minutes, no account. Guidance for training, not a diagnosis.",
  prices: "Then {free} each morning. Guided strength {runner} a month, with a coach {coached}.",
  answer: "Answer",
  answerMore: "Pain from 0 to 10, and whether you limp. Fifteen seconds, before your shoes are on.",
  decide: "Decide",
  decideMore:
    "Run, change the run, or rest. With the rule, its source, and what would change the answer.",
  load: "Load",
  loadMore:
    "Strength in stages, from holds to hops, without the movements that irritate a sore Achilles.",
  cost: "What it costs",
  costMore:
    "The daily answer is free and stays free, by the same rules whatever you pay; so do your history and its export. Guided strength can be tried for {days} days without a card, and the step you are on then stays.",
  comparePlans: "Compare the plans",
} as const;
