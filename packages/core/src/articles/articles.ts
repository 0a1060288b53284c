/** What articles need of the rules: the numbers they tell, and which of them belong to a day. */
export { ARTICLE_NUMBERS, type ArticleNumber } from "#articles/article-numbers.ts";
export type { ShownWhen } from "#articles/shown-when.ts";
export { topicsForToday, type ReadingDay, type ReadingTopic } from "#articles/todays-topics.ts";
