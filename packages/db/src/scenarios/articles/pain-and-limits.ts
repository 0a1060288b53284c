import type { DemoArticle } from "#scenarios/articles/demo-article.ts";

export const PAIN_AND_LIMITS: DemoArticle = {
  slug: "how-much-pain-is-all-right",
  title: "How much pain is all right on a run?",
  summary: "Two numbers decide: the worst it got, and where it is a day later.",
  status: "published",
  body: `
Tendons cope with load, and lose some of that when they get none. So the question is seldom *run or never run*, but
*how much today*. Two readings answer most of it.

## Reading one: the worst it got

Score it from 0, nothing, to 10, the worst you can imagine. From the start of the session to an hour after, our
default limit is **3**. Some studies used 5 and did no harm; your coach may choose that for you, in the open. Above
5, or with a limp, stop for the day at any setting.

## Reading two: a day later

About 24 hours after you finish, pain should be back at *your* usual level. If it isn't, the session was too much,
even if it felt fine at the time. Across the weeks, the trend shouldn't climb either.

## When it is too much

Swap rather than stop: swimming, cycling and pool running keep you fit with little push through the ankle. Then
come back at an easier step.

## How far is too far

Keep any one run within about a tenth more than your longest of the last 30 days. Weekly percentages predict
little; one surprising run predicts more.
`.trim(),
};
