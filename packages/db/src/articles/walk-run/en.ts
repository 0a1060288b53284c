import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "walk-a-little-run-a-little",
  title: "Coming back: walk a little, run a little",
  summary: "After time away you begin with minutes, not with your old loop.",
  body: (n) => `
Your lungs may be ready for the old loop. Your tendon has to be asked. If you haven't run for ${n.comesBackDays} days
because a bad one stopped you, or if you had stopped before you came here, you come back in order.

## Tests first

They are the same for everybody: a quiet daily life, half an hour's brisk walk, heel raises, and ten hops on one leg.
Your page shows which are done and how far the others are.

## Then minutes

Our usual table lasts ${n.easyRunMinutes} minutes from end to end. Its first step is walking alone. The second is
${n.firstJogTimes} rounds of ${n.firstJogWalk} minutes' walk and ${n.firstJogRun} minutes' jog. Step by step the walking
gets shorter, until you jog the whole of it. Flat, easy, and slow enough to talk.

## Up, stay, down

- **Up** when you have done a step twice within your limit, at least ${n.repeatHours} hours apart
- **Stay** when an answer is missing or it hasn't settled
- **Down** when it went over

Stay is the most common of the three, and nothing has gone wrong. Add distance before you add speed, and keep the hills
for later. Your coach can choose another table, and the rules will follow that one.
`,
};
