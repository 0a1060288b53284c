import type { DemoArticle } from "#scenarios/articles/demo-article.ts";

export const STRENGTH: DemoArticle = {
  slug: "from-holds-to-hops",
  title: "From holds to hops: the strength ladder",
  summary: "Hold, then slow, then strong, then springy. Each rung has a test.",
  status: "published",
  body: `
Calf strength is what lasts when the soreness has gone. The ladder goes in one order, and you climb when the tests
say so, not when a week has passed.

## Hold

Rise a little and stay there: five holds of half a minute is our start. Holds are an easy first load. They don't
dependably take pain away, whatever you may have read, so don't be put out if yours doesn't.

## Slow

Heel raises from the floor, about three seconds up and three down, on two legs and then one. Both halves of the
movement count: no way of doing slow loading has clearly beaten the others.

## Strong

Add weight, keep it slow. For pain in the middle of the tendon, your coach may now let the heel go below the step.
Low at the heel, it stays on the floor until your coach opens it.

## Springy

Quick rebounds, then hops, then bounds, beside a walk-run table. Daily life has to be quiet first.

## And afterwards

Feeling fine and being strong are two different things: in one study only a quarter of those without symptoms had
their full strength back. Keep two sessions a week for some months.
`.trim(),
};
