/** Made-up runners' days, each with what the rules answer: for anybody. A story's id has its title, and its lead beside it. */
export const example = {
  title: "A runner’s weeks, day by day",
  pageDescription:
    "Made-up runners, real rules: go through their days and see what each is answered, run, change the run or rest, with the rule, its numbers and its source.",
  lead: "Made-up stories, answered by the real rules. Go from day to day: what the runner told, what was answered, and why. It’s an example and not advice for you; how a tendon gets on isn’t ours to promise.",
  pick: "Which story?",

  calm: "Calm days",
  calmLead: "Easy runs with a day between, and a long one planned too long.",
  lag: "The morning after",
  lagLead: "Hills that felt fine, and a next morning that says otherwise.",
  silence: "Days without a word",
  silenceLead: "Three mornings without a check-in.",
  flag: "A warning sign",
  flagLead: "A swollen calf, less sore the next day, and still closed.",
  back: "Back to running",
  backLead: "After two months without: the tests first, then walking and running by turns.",

  days: "The days so far",
  dayIs: "Day {n}: {state}",
  toCome: "Day {n} is still to come",
  next: "Next day",
  before: "Day before",
  restart: "From the start",

  day: "Day {n} of {total}: {date}",
  told: "What the runner told",
  nothingTold: "Nothing was told that morning.",
  planned: "Planned: {what}",
  noPlan: "Nothing planned",
  later: "Later that day",
  wholeScreen: "In the app this takes the whole screen, and no button leads past it.",

  morning: "A morning, for example",
  morningLead:
    "A made-up runner, two days after hills, answered by the real rules. It’s not advice for you.",
  morningMore: "Go through the days of made-up runners",

  testsTitle: "The same stories are tests",
  tests:
    "Each of them stands among the tests of the rules: whenever anything changes, every answer has to be the one that is written down. This page keeps no answers, it asks the rules.",
  toPromises: "What the rules promise",
  toCheck: "Get an answer of your own",
} as const;
