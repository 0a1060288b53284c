import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "how-todays-answer-is-made",
  title: "Run, change it or rest: how a morning is read",
  summary: "The same questions in the same order, every day, for everybody.",
  body: (n) => `
You answer a few questions; the answers go through one list of rules, from the top. The first that applies decides, and
the others are shown beside it.

1. **A safety sign that stops running?** Rest, until a clinician has looked at it.
2. **You limp?** Rest, however low the number.
3. **Above ${n.stopLine} of ${n.scaleTop}?** Rest.
4. **Above your limit**, ${n.limit} by default? Swim, cycle or run in deep water instead.
5. **The last session hasn't settled?** The same, or rest if it went far over.
6. **Coming back after a stop?** A few tests, then a walk-run table.
7. **Today's run is more than ${n.spikePercent} % longer than your longest in ${n.longestDays} days?** A shorter one.
8. **A hard day just behind you?** Something light. After a middling day we keep ${n.mediumRestDays} whole day clear of
   running, after a hard one ${n.highRestDays}.
9. **None of these?** Run as planned.

A question you skip is never read as "no pain": until it is answered, the plan is rest.

Tap **Why?** under any answer and you see the rule, your numbers and where the rule comes from. Your coach can make a
day stricter, or set aside the rules of distance, light days and exercises, always with a reason and an end date. Nobody
can set aside a limp, the stop line or an open safety sign.
`,
};
