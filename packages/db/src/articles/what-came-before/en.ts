import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "what-came-before-it",
  title: "What came before it, and why we don't blame you",
  summary: "One long run has the best support. Shoes, form and stress have less than you hear.",
  body: (n) => `
You have probably gone through the last weeks, looking for the mistake. Often there isn't one.

## Best supported

One run far longer than anything in the month before. In a study of ${n.spikeRunners} runners, that went with more
injuries; the weekly total didn't.

## Perhaps

- **A weaker calf.** Many runners with a sore Achilles are weaker there, before it or because of it.
- **Age.** It is most common in the middle of life.
- **Something new**: hills, speed, another surface.

## Less than people say

- **Flat shoes.** In a trial of ${n.shoeTrialRunners} runners the drop made no difference overall: lower was rather
  better for those who run now and then, rather worse for regulars.
- **Running form.** There is little behind it, and the shape of a foot wasn't linked to it at all.
- **Tight calves.** Findings are mixed, and no rule of ours asks for them.
- **Stress and short nights.** Studies disagree. Here they can hold a step back once your coach sets a limit, and do
  nothing else.

We ask about all this to know where you begin. Running itself isn't the enemy: in one group, those who had run more
before it started kept it a little less often.
`,
};
