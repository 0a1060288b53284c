import type { DemoArticle } from "#scenarios/articles/demo-article.ts";

export const POSITIONS: DemoArticle = {
  slug: "stretches-and-deep-bends",
  title: "Stretches and deep ankle bends: why we leave them out at first",
  summary: "They press the tendon against the heel. For now, choose something else.",
  status: "published",
  body: `
When your foot bends up towards your shin, the tendon is pressed against the heel bone as well as pulled. A sore one
may not welcome that, above all at its lower end.

## What we leave out early on

- calf stretches, on the flat or off a step
- deep squats
- lunges in which your knee travels well past your toes
- heel raises that sink below the step

## How sure is anybody?

For pain low at the heel, a trial in which stretching was left out, along with other changes, supports it. For the middle of
the tendon the results are mixed, and guidelines allow stretching. So this is a careful default and no verdict: at
a later stage your coach may bring some of it back.

## What to do instead

Box squats to a height your ankle likes, split squats with an upright shin, bridges, deadlifts and heel raises from
the floor. Springback checks a plan for these as your coach writes it, and offers a swap by name.
`.trim(),
};
