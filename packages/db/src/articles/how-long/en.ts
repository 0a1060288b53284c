import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "how-long-it-takes",
  title: "How long does it take?",
  summary: "Longer than you hope, with ups and downs, and no date from us.",
  body: (n) => `
It is the question everybody has, and the one nobody can answer for you alone. Here is what is known about many.

## The honest range

Most runners improve over about ${n.improveMonths} months of regular loading. Full recovery often takes
${n.fullFromMonths} to ${n.fullUntilMonths} months, and some keep mild symptoms.

In one group of recreational runners, half were free of pain after ${n.painFreeDays} days; some took far longer. In
another, ${n.stillSorePercent} % still felt it after a year.

## Why we name no date

Because the spread is wide, and a date turns each slow week into a failure. What we can show you is where you are: the
stage, the test that comes next, how close you are to it, and these weeks beside the ones before.

A step lasts ${n.stepDays} days at least, ${n.laterStepDays} from the age of ${n.slowerFromAge}. Some last longer. A
week of standing still says nothing about the next.

## When nothing moves

If ${n.lookAgainWeeks} weeks of steady work have changed nothing, it is time for a second look by a clinician. That
isn't giving up. There is more than one road, and somebody should look at the map with you.
`,
};
