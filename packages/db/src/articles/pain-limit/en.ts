import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "how-much-pain-is-all-right",
  title: "How much pain is all right on a run?",
  summary: "Some is. The worst moment decides, and a limp outranks any number.",
  body: (n) => `
A tendon that is never asked for anything gets used to nothing. So the question is seldom whether to use it, but how
much of it you may feel.

## Give it a number

Nothing at all is 0. The worst you can imagine is ${n.scaleTop}. Take the highest point between your first step and an
hour after your last; the average doesn't count, and neither does the finish.

## Our limit: ${n.limit}

Up to ${n.limit} is all right. Over it, the session was too much and the next one is easier.

Another well-known model allows ${n.trialledLimit}. In a trial of ${n.painTrialRunners} people who kept running under
it, they did as well as those who had paused. Ours is the more careful of the two. Your coach may choose the other for
you, with a reason that you can read.

## No number needed

Above ${n.stopLine}, stop for the day whichever limit you have. The same goes for a limp: when pain changes how you
move, it has decided already.

## If the number is hard to find

Go by what you would tell a friend. The scale is yours; what helps is that you use it in the same way each time.
`,
};
