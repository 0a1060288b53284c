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
  home: "Put Springback on your home screen",
  homeWhy:
    "An iPhone clears what a site keeps in the browser after a week without a visit. Opened from the home screen it stays, so your mornings work without a connection too. What is synced is safe with us in any case.",
  onIphone: "On an iPhone or iPad",
  onIphoneHow: "Press Share in Safari, then Add to Home Screen.",
  onAndroid: "On Android",
  onAndroidHow: "Open the browser’s menu, then press Install app or Add to home screen.",
} as const;
