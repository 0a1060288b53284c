import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "one-long-run",
  title: "How far is too far?",
  summary: "The week's total says little. One surprising run says more.",
  body: (n) => `
"Never more than ${n.weeklyRulePercent} % a week": you have heard it. It was tested with beginners, and as many were hurt with the
rule as without it. The ratios that sports watches draw from one week to the last month do no better.

## What does tell

A single run. In a study of ${n.spikeRunners} runners, injuries went with the runs that were more than
${n.spikePercent} % longer than the longest of the ${n.longestDays} days before. The extra distance didn't have to be
huge, and twice as far wasn't simply twice as bad, so we draw one line and leave it there.

## What we do with it

Your limit for today is your longest run of the last ${n.longestDays} days and ${n.spikePercent} % on top, in metres.
If the plan asks for more, we shorten it to that. No run in all that time? Then there is nothing to count from, and you
start with a walk-run table.

## And what it doesn't say

The study looked at every kind of injury, not the Achilles alone, and it watched people without telling them what to
do. It is the best line there is for now. It is no promise on either side of it.
`,
};
