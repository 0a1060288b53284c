import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "what-a-sore-achilles-is",
  title: "What people mean by a sore Achilles",
  summary: "Two names, two places, one idea: it had more than it was ready for.",
  body: () => `
Your Achilles ties two calf muscles to your heel bone. When it has had more than it was ready for, it can be stiff on
the first steps of the day and sore once you run.

## Two names

Older books say *tendonitis*, newer ones *tendinopathy*. How much inflammation is part of it is still argued about. The
second name leaves that open, so clinicians tend to prefer it. No rule of ours depends on the answer.

## Two places

- **In the middle of the cord**, a few finger widths above the heel: *midportion*.
- **Low down, where it meets the bone**: *insertional*. This place likes a deeply bent ankle even less.

Point to it with one finger. If you can't tell, say so: Springback then keeps to the more careful of the two.

## What follows

A tendon takes the load it is used to. So the idea stays the same all the way: somewhat less running for now, somewhat
more strength, and both decided one day at a time.
`,
};
