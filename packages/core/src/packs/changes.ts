/** A version of the rule set and what became different in it, in sentences without dates. */
export interface RuleSetVersion {
  /** The id printed beside every answer. */
  readonly id: string;
  readonly changes: readonly string[];
}

/** Every version of the rule set that ever answered anybody, the newest first. */
export const RULE_SET_VERSIONS: readonly RuleSetVersion[] = [
  {
    id: "springback/2",
    changes: [
      "A fact may name the injury it belongs to: left and right, midportion and insertion, and other injuries are followed apart, and the most careful answer counts. Where no injury is named, every answer is the one of the version before.",
      "What loosens one injury leaves the others as they were: a clearance, an override or a longest run that names it.",
      "Five injuries more have rules of their own: the shin, the calf, the hamstring tendon, the gluteal tendon and the outer knee, each marked with what is unverified.",
      "Gates, bans, recovery days and the weeks of a worsening trend are read from each injury's own rows; the numbers for the Achilles, the heel sole, the kneecap and bone are unchanged.",
      "Every answer is checked again against the safety promises before it is given; one that breaks a promise is answered with rest.",
      "The sources named beside safety signs and locks say whose they are, where they used to name a chapter of the brief.",
    ],
  },
  {
    id: "springback-achilles/1",
    changes: [
      "The first rule set: the founding article's limits as the default, with the red flags, the judging of sessions, the rules of the day and of the week, stages and gates, the exercise table, five walk-run tables, and the packs of the heel sole, the kneecap and bone.",
    ],
  },
];
