import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "shoes-and-heel-lifts",
  title: "Shoes and heel lifts: a help for some weeks",
  summary: "A higher heel asks less of the ankle. Pair it with strength.",
  body: (n) => `
A shoe's *drop* is how much higher its heel stands than its toes, in millimetres. With more of it your ankle bends less,
and the tendon is pressed less.

## What we suggest

Until you are running freely again: shoes with a drop of ${n.dropMm} mm or more, or lifts of about ${n.liftMm} mm, in
**both** shoes, so that no leg becomes the longer one. Every ${n.shoeReviewWeeks} weeks we ask you to look at it again.
Then you wean yourself off, little by little.

## What is known

In one trial, lifts did at least as well over ${n.liftTrialWeeks} weeks as a programme of heel drops. Nobody has looked
further than that. For runners in general, a drop changes little about who gets hurt. So we ask what you wear, and leave
it at that: there is nothing you should have known.

## What a shoe can't do

It can't make a calf stronger. A lift lends you some room; strength is what you use the room for. So keep both going
side by side, and the day the lift comes out will be an ordinary day.

New shoes? Tell us of the pair under *Shoes*, so that you can see later what changed, and when.
`,
};
