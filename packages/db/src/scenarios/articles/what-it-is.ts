import type { DemoArticle } from "#scenarios/articles/demo-article.ts";

export const WHAT_IT_IS: DemoArticle = {
  slug: "what-a-sore-achilles-is",
  title: "What people mean by a sore Achilles",
  summary: "Two names, two places, and the signs that need somebody else first.",
  status: "published",
  body: `
Your Achilles ties two calf muscles to your heel bone. When it has had more than it was ready for, it can turn
stiff in the morning and sore with running. You may hear *tendonitis* or *tendinopathy*. How much inflammation is
part of it is still argued about; the second name leaves that open, so clinicians tend to prefer it.

## Where it hurts matters

- **In the middle of the cord**, a few centimetres above the heel: called *midportion*.
- **Low down, where it meets the bone**: called *insertional*. This one likes deep ankle bend even less.

Not sure? Say so. Springback then keeps to the more careful of the two.

## What often comes before it

A single run much longer than anything in your last month is the best-supported link. A change of shoes, hills or
speed, less calf strength, age, poor sleep and stress may add to it. None of them is your fault, and running itself
isn't the enemy.

## First, the other possibilities

A sudden pop, a swollen or warm calf, a fever, certain antibiotics, numbness or bone pain follow other rules.
Springback asks about them before anything else. If one applies, see a clinician: a training plan can wait.
`.trim(),
};
