import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "from-holds-to-hops",
  title: "Slow, then strong: the heart of it",
  summary: "Up and down, slowly, with more and more weight. Both directions count.",
  body: (n) => `
If you do one thing from all this, do this one. A calf that can carry more spares you thinking about the tendon.

## Slow

Heel raises from the floor, two legs first, then one: ${n.slowSets} sets of ${n.slowReps}, taking ${n.slowDownSeconds}
seconds on the way down. Slow, because slow is easier to steer: you are also teaching the calf to guide the tendon
again.

## Strong

${n.strongDays} days a week, ${n.strongUpSeconds} seconds up and ${n.strongDownSeconds} down, with weight: from a load
you can lift ${n.heavyFirstReps} times towards one you can lift ${n.heavyLastReps} times, over months. Straight knee and
bent knee, since each favours another of your two calf muscles.

## Only on the way down?

You may hear that lowering is what counts. It doesn't stand out: trials of lowering alone, of heavy slow raises and of
mixed plans end up alike. Take the one you will keep doing.

## Below the step?

Not in the first two stages. Later, with soreness in the middle of the tendon, your coach may let the heel sink below
the edge. At the heel bone it stays on the floor until your coach opens it: there, dropping low served few people
well, and staying level more.
`,
};
