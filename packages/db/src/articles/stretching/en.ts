import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "stretches-and-deep-bends",
  title: "Should you stretch it?",
  summary: "Not for now. It may irritate the tendon, and strength does more for you.",
  body: () => `
A stiff calf asks to be stretched, and it may even feel nice. For now we leave it out all the same.

## Why

In a calf stretch the foot comes up towards the shin, and the tendon is pressed against the heel bone while it is being
pulled. A sore one may not like that, above all low down.

## How sure is anybody?

It depends on the place.

- **At the heel bone**: a trial compared a plan without stretches and deep bends, with heel lifts and advice, to one
  that had them. The first did clearly better. Which part of it did the work, nobody can say.
- **In the middle of the tendon**: results are mixed.

So this is a careful default and no verdict on stretching. From the strength stage on your coach may bring it back if
your soreness sits in the middle.

## What to do with a stiff calf

- roll or knead the muscle, staying off the tendon
- a few easy heel raises from the floor
- a short walk on the flat

Morning stiffness usually eases with the first steps. We ask how many minutes it takes, because that number tells us
more than how flexible you are.
`,
};
