/** Every rule of the day, in the order it was asked. */
export const why = {
  title: "Why this answer",
  lead: "The rules are asked in this order, each with the numbers it found. The first one that applies gives the answer.",
  rules: "The rules, in order",
  decided: "This gave the answer",
  toLearn: "Short reads on what is so today",
  toPromises: "What the rules promise",
  applied: "Applies too",
  notApplied: "Asked, and doesn’t apply",
  takenOut: "Set aside by your coach’s decision",
  injury: "For {injury}",
  inForce: "The rule’s own numbers",
  back: "Back to today",
} as const;
