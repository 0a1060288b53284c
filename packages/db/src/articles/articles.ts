import { AFTER } from "#articles/after/topic.ts";
import { BAD_MORNING } from "#articles/bad-morning/topic.ts";
import { DAY_AFTER } from "#articles/day-after/topic.ts";
import { DEEP_BENDS } from "#articles/deep-bends/topic.ts";
import { HOLDS } from "#articles/holds/topic.ts";
import { HOW_LONG } from "#articles/how-long/topic.ts";
import { ONE_LONG_RUN } from "#articles/one-long-run/topic.ts";
import { PAIN_LIMIT } from "#articles/pain-limit/topic.ts";
import { QUICKER_STEPS } from "#articles/quicker-steps/topic.ts";
import { SHOES } from "#articles/shoes/topic.ts";
import { SIGNS_FIRST } from "#articles/signs-first/topic.ts";
import { SLOW_AND_STRONG } from "#articles/slow-and-strong/topic.ts";
import { SPRING } from "#articles/spring/topic.ts";
import { STRETCHING } from "#articles/stretching/topic.ts";
import { TODAYS_ANSWER } from "#articles/todays-answer/topic.ts";
import { WALK_RUN } from "#articles/walk-run/topic.ts";
import { WHAT_CAME_BEFORE } from "#articles/what-came-before/topic.ts";
import { WHAT_IT_IS } from "#articles/what-it-is/topic.ts";
import { WHY_NOT_JUST_REST } from "#articles/why-not-just-rest/topic.ts";
import { type SaidArticle, sayArticle } from "#articles/say-article.ts";
import type { ArticleTopic } from "#articles/topic.ts";

/** Everything there is to read, in the order of the road: of two that fit a day alike the earlier is offered first. */
export const TOPICS: readonly ArticleTopic[] = [
  WHAT_IT_IS,
  SIGNS_FIRST,
  WHAT_CAME_BEFORE,
  TODAYS_ANSWER,
  PAIN_LIMIT,
  DAY_AFTER,
  ONE_LONG_RUN,
  WHY_NOT_JUST_REST,
  STRETCHING,
  DEEP_BENDS,
  HOLDS,
  SLOW_AND_STRONG,
  SPRING,
  WALK_RUN,
  SHOES,
  HOW_LONG,
  AFTER,
  BAD_MORNING,
  QUICKER_STEPS,
];

/** The articles as they are stored, in English. */
export const ARTICLES: readonly SaidArticle[] = TOPICS.map((topic) => sayArticle(topic, "en"));

/** The same in French. */
export const FRENCH_ARTICLES: readonly SaidArticle[] = TOPICS.map((topic) =>
  sayArticle(topic, "fr"),
);
