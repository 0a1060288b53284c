/** An answer that was given, shown again beside what is said of it. */
export const answer = {
  run: "Run",
  modify: "Modify",
  rest: "Rest",
  see: "See someone",
  given: "The answer of {moment}",
  why: "Why",
} as const;
