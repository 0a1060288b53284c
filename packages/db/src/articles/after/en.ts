import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "when-it-feels-fine",
  title: "It feels fine. Are you done?",
  summary: "Feeling well comes first, strength comes later. So keep up some of the work.",
  body: (n) => `
Good news deserves to be enjoyed. It also deserves a look at the numbers, because a tendon goes quiet before it is
strong.

## Two different things

In one study, ${n.symptomFree} people felt nothing any more. When their legs were tested, only ${n.functionBack} had
their full function back. You can't feel the missing part; you can only measure it.

## So we measure

- heel raises: the sore side does ${n.evenPercent} % of the other or more
- hops: the same
- running: every one of the last ${n.steadyWeeks} weeks had a run, and all of them settled
- your own answers to our questionnaire

When all four are there you have finished the ladder. If one isn't, you know what to work on, and you can run
meanwhile.

## Afterwards

Keep ${n.keepDays} strength sessions a week for some months. They are short: heavy heel raises, straight and bent knee,
and something quick.

## If it speaks up again

It may: some people have another round one day. Go back to your limit and to the last step
that was easy. You know the way now, and your history is still here.
`,
};
