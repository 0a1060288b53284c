import type { Evidence } from "#packs/evidence.ts";

/** Points of the seventh item, by sport (clinical.md 5.1, AWELL). */
export const SPORT_POINTS = [0, 4, 7, 10] as const;
/** Points of the last item by branch and time: none, 1-10, 11-20, 21-30, more than 30 minutes (AWELL). */
export const BRANCH_POINTS = {
  A: [0, 7, 14, 21, 30],
  B: [0, 4, 10, 14, 20],
  C: [0, 2, 5, 7, 10],
} as const;

/** An item of the Achilles score; what it asks is in `words/`. */
export interface ScoreItem {
  readonly item: number;
  readonly topic: string;
  /**
   * Asked from memory only, never done for the question: what it speaks of is left out early on. There "not tried" is an
   * answer, and the score stays incomplete.
   */
  readonly recallOnly: boolean;
}

/** The eight items. Their scoring is published (AWELL); what they ask was believed rather than read, and the words are ours. */
export const SCORE_ITEMS = [
  { item: 1, topic: "stiffness", recallOnly: false },
  { item: 2, topic: "stepEdge", recallOnly: true },
  { item: 3, topic: "walk", recallOnly: false },
  { item: 4, topic: "stairs", recallOnly: false },
  { item: 5, topic: "raises", recallOnly: false },
  { item: 6, topic: "hops", recallOnly: true },
  { item: 7, topic: "sport", recallOnly: false },
  { item: 8, topic: "painInSport", recallOnly: false },
] as const satisfies readonly ScoreItem[];

/** What stands behind the items: the scoring is published, what they ask wasn't read. */
export const SCORE_EVIDENCE: { readonly scoring: Evidence; readonly content: Evidence } = {
  scoring: "published",
  content: "unverified",
};
