/** An answer that was given, shown again beside what is said of it. */
export const answer = {
  given: "The answer of {moment}",
  why: "Why",
} as const;
