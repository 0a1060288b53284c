import type { DemoArticle } from "#scenarios/articles/demo-article.ts";
import { PAIN_AND_LIMITS } from "#scenarios/articles/pain-and-limits.ts";
import { POSITIONS } from "#scenarios/articles/positions.ts";
import { SHOES } from "#scenarios/articles/shoes.ts";
import { STRENGTH } from "#scenarios/articles/strength.ts";
import { TIME } from "#scenarios/articles/time.ts";
import { WHAT_IT_IS } from "#scenarios/articles/what-it-is.ts";

/** Short articles for runners; the last is still being written. */
export const ARTICLES: readonly DemoArticle[] = [
  WHAT_IT_IS,
  PAIN_AND_LIMITS,
  POSITIONS,
  STRENGTH,
  SHOES,
  TIME,
];
