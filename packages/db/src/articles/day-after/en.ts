import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "the-day-after-counts",
  title: "Why we ask again the day after",
  summary: "A run is judged twice: while it lasts, and about a day later.",
  body: (n) => `
Tendons answer late. A run can feel fine and still have been too much, and you learn that the next day.

## Back to your usual

About ${n.settleHours} hours after you finish, the pain should be back at *your* usual: the middle of your last quiet
mornings, not zero. A reading counts from ${n.readFromHours} to ${n.readUntilHours} hours after. If it is still up, we
stay on this step. If it is above your limit, we take one back.

Evening runners meet two clocks: they wake up before the time has passed. A calm first step is enough; a stiff one
gets the rest of the day to calm down. There is a stricter model that asks the next morning, and your coach may choose
it.

## The weeks have a say too

One bad morning is weather. Mornings that get worse ${n.trendWeeks} weeks in a row are climate: then a step back
comes, even if each run by itself was fine.

## If you took something for the pain

Tell us. Those readings can hold you where you are or slow you down. They never move you up, because nobody can tell
what they would have been.
`,
};
