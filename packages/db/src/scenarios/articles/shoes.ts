import type { DemoArticle } from "#scenarios/articles/demo-article.ts";

export const SHOES: DemoArticle = {
  slug: "shoes-and-heel-lifts",
  title: "Shoes and heel lifts: a help for some weeks",
  summary: "A higher heel asks less of the ankle. Pair it with strength.",
  status: "published",
  body: `
A shoe's *drop* is how much higher its heel stands than its toes, in millimetres. With more of it, your ankle bends
less and the tendon is pressed less.

## What we suggest

For the early stages, shoes with a drop of 10 mm or more, or lifts of about 12 mm in **both** shoes. Look at it
again every four weeks, and wean yourself off once you run freely.

## What is known

In one trial, lifts did at least as well as a strength programme over twelve weeks; nobody has followed it for
longer. Across all runners, drop made no overall difference to injuries: low drop went with fewer among occasional
runners and more among regular ones. So we ask what you wear. We don't blame it.

## What shoes can't do

They don't make a calf stronger. Keep up your strength sessions, so that the tendon is ready when the lift goes.
`.trim(),
};
