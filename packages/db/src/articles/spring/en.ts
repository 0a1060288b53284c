import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "getting-springy-again",
  title: "Getting springy again",
  summary: "Quick raises, hops, then bounds. Daily life has to be quiet first.",
  body: (n) => `
Running is a long row of small hops. Strength alone doesn't rehearse that, so after strong comes quick.

## First, some quiet

- daily life at ${n.dailyPain} of ${n.scaleTop} or less
- a brisk walk of half an hour within your limit
- ${n.heelRaises} good heel raises on the sore leg, or ${n.evenPercent} % of what the other one does
- ten hops on that leg at ${n.hopPain} or less

A test you haven't done counts as not passed. That isn't unkind: we just don't know yet.

## Then, in this order

1. quick heel raises that rebound, ${n.quickSets} sets of ${n.quickReps}, both feet on the floor
2. small two-leg hops on the spot
3. skips and marches
4. two-leg hops in all directions
5. one leg, on the spot, then travelling
6. bounds, and last of all jumps from a low box

One rung a week at most. Leave a day or two between, except for the first: these ask far more of a tendon than they seem
to, and it tells you late.

## What you are after

Not height. A short touch, a quiet foot, the same on both sides. If the sound gets heavier, that was your last set for
today.
`,
};
