import type { DemoArticle } from "#scenarios/articles/demo-article.ts";

export const TIME: DemoArticle = {
  slug: "how-long-it-takes",
  title: "How long does it take?",
  summary: "Longer than you hope, with ups and downs, and no date from us.",
  status: "draft",
  body: `
Most runners improve over about three months of regular loading. Full recovery often takes six to twelve months, and
some keep mild symptoms. In one group of recreational runners half were free of pain after about eight weeks; in
another, about a third still had some symptoms after a year.

We won't name a day. What we can show you is where you are on the ladder, which test comes next, and how the last
weeks compare with the ones before.

*To be added: what to do when twelve weeks of steady work have changed nothing.*
`.trim(),
};
