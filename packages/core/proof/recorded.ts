/**
 * The hash of the answers to the vectors, and the rule set that gives them: the only place it is written. Answers that change
 * are a decision: give the rule set its next version (`RULES` of src/guidance/guide.ts, with its line in the list of versions),
 * then write down here what the failing test says. If nothing was meant to change, something else did.
 */
export const RECORDED = {
  rules: "springback/2",
  answers: "532707754a1d9b8169cd74ee64d14ca2056c3d9bf662a1f75a7a44e539c1654e",
} as const;
