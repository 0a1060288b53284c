import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "why-not-just-rest",
  title: "Why not simply rest until it's gone?",
  summary: "A quiet day, yes. Quiet weeks leave you weaker. Keep moving, differently.",
  body: (n) => `
Rest feels right, and for a day it often is. As a plan for weeks it lets you down: the soreness may go, but so does the
strength, and the first run back finds a tendon that can do less than before.

## Can you go on running?

Often. If you are running now and it stays within your limit, you may carry on under the daily rules: in a trial, people
who kept running in that way did no worse than those who paused for the first weeks. If you have stopped, a few tests
come first, and then walking with a little running in it. Jumps and speed come last for everybody.

## When running is out for today

Swap it, don't drop it:

- **running in deep water**, with a belt: the closest thing to running
- **cycling**, middle of the foot on the pedal, saddle not too low
- **swimming**, with soft push-offs and no fins

Go minute for minute at the same effort. Small studies of ${n.crossWeeks} weeks found that running fitness held with the
first two. A walk on the flat counts as well, as long as it stays within your limit.

The strength work goes on meanwhile, at the step you are on. That is the part which lasts.
`,
};
