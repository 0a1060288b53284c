import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "why-we-begin-with-holds",
  title: "Why we begin with holds",
  summary: "An easy first load that you control. What holds do, and what they don't.",
  body: (n) => `
Rise on your toes a little way and stay there. That is a hold: the calf works, the ankle hardly moves, and you can stop
at any second. It is a good first answer to the question how much your tendon will take.

## How

Stand on the floor beside something to touch. Two legs, heels just off the ground. Hold ${n.holdSeconds} seconds, rest
${n.holdRestSeconds}, ${n.holds} times, once a day. If that is long, ${n.holdShortestSeconds} seconds will do to start
with. Your coach may lengthen it to ${n.holdLongSeconds}; programmes differ here. One leg comes when two are easy.

Within your limit of ${n.limit} it is fine to feel it.

## What they don't do

You may have read that holds take the soreness away. In the knee's tendon that has been seen. In the Achilles, a trial
of ${n.holdsTrialPeople} people found no such effect, and a tiny study found a little of one. So don't be put out if it
feels the same afterwards. We never ask whether it does.

## What comes next

A week of holds within your limit, and a heel raise that hurts ${n.limit} or less. Then they begin to move.
`,
};
