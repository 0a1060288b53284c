/** Under the first Today, right after the link. */
export const welcome = {
  tomorrow: "Tomorrow’s check-in",
  next: "{day}, after your first steps.",
  nextAt: "{day}, {time}.",
  reminded: "We remind you then, unless you were here before.",
  unreminded: "Two answers, about ten seconds. Your morning decides the day.",
  toReminders: "Set a reminder",
  trial: "{days} days of the runner’s plan, to try",
  trialLead:
    "Begun today they end on {date}, by themselves. No card, and nothing is charged. Safety, your daily answer and your history stay free.",
  trialBegin: "Begin my {days} days",
  trialOpening: "Opening your plan",
  trialMore: "What the plans hold",
  tryAgain: "Try again",
} as const;
