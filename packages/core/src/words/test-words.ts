import type { SCORE_ITEMS } from "#packs/achilles/score-items.ts";
import type { TestRow } from "#packs/achilles/tests.ts";

/** How each test is done, as the runner reads it. */
export type TestWords = Readonly<
  Record<
    TestRow["test"],
    {
      readonly title: string;
      readonly steps: readonly string[];
      /** What the result does and doesn't say. */
      readonly reads: string;
    }
  >
>;

/** The items of the Achilles score in our own words. */
export type ScoreWords = Readonly<
  Record<
    (typeof SCORE_ITEMS)[number]["topic"],
    {
      readonly asks: string;
      /** What the ends of the scale, or the choices, stand for; points rise with the list. */
      readonly answers: readonly string[];
    }
  >
>;
