import type { Evidence } from "#packs/evidence.ts";

/** Points of the seventh item, by sport (clinical.md 5.1, AWELL). */
export const SPORT_POINTS = [0, 4, 7, 10] as const;
/** Points of the last item by branch and time: none, 1-10, 11-20, 21-30, more than 30 minutes (AWELL). */
export const BRANCH_POINTS = {
  A: [0, 7, 14, 21, 30],
  B: [0, 4, 10, 14, 20],
  C: [0, 2, 5, 7, 10],
} as const;

/** An item of the Achilles score in our own words. */
export interface ScoreItem {
  readonly item: number;
  readonly asks: string;
  /** What the ends of the scale, or the choices, stand for; points rise with the list. */
  readonly answers: readonly string[];
  /**
   * Asked from memory only, never done for the question: what it speaks of is left out early on. There "not tried" is an
   * answer, and the score stays incomplete.
   */
  readonly recallOnly: boolean;
}

const scale = (
  item: number,
  asks: string,
  worst: string,
  best: string,
  recallOnly = false,
): ScoreItem => ({
  item,
  asks,
  answers: [worst, best],
  recallOnly,
});

/** The eight items. Their scoring is published (AWELL); what they ask was believed rather than read, and the words are ours. */
export const SCORE_ITEMS: readonly ScoreItem[] = [
  scale(
    1,
    "After you get up, for how many minutes is the Achilles area stiff?",
    "100 minutes or more",
    "not at all",
  ),
  scale(
    2,
    "Think of the last time, once warmed up, that your heel hung over the edge of a step. How much did it hurt? Don't try it for this question.",
    "as bad as it gets",
    "not at all",
    true,
  ),
  scale(
    3,
    "After half an hour's walk on the flat, how much does it hurt in the two hours that follow? If you can't walk that long, choose the lowest.",
    "as bad as it gets",
    "not at all",
  ),
  scale(4, "How much does it hurt to walk down stairs?", "as bad as it gets", "not at all"),
  scale(
    5,
    "How much do ten heel raises on the sore leg hurt, during or straight after?",
    "as bad as it gets",
    "not at all",
  ),
  scale(
    6,
    "Think of the last time you hopped on the sore leg. How many hops in a row without pain? Don't try it for this question.",
    "none",
    "ten",
    true,
  ),
  {
    item: 7,
    asks: "What sport are you doing now?",
    answers: [
      "none",
      "some, changed",
      "all of it, below the level before",
      "all of it, at the level before or higher",
    ],
    recallOnly: false,
  },
  {
    item: 8,
    asks: "In sport that loads the tendon: does it hurt, and for how long can you go on?",
    answers: ["it stops me", "it hurts, and I finish", "no pain"],
    recallOnly: false,
  },
];

/** What stands behind the items: the scoring is published, what they ask wasn't read. */
export const SCORE_EVIDENCE: { readonly scoring: Evidence; readonly content: Evidence } = {
  scoring: "published",
  content: "unverified",
};
