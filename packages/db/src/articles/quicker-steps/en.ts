import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "slightly-quicker-steps",
  title: "Slightly quicker steps",
  summary: "A small change of rhythm may ease the load. It is optional.",
  body: (n) => `
Of all the advice about form, one piece has some measurements behind it. With ${n.cadencePercent} % more steps a minute
at the same speed, the peak load on the tendon fell in the laboratory. That is a finding about force and not about who
gets hurt, so we offer it as something to try.

## When

Only once you run without walk breaks, or if you never had to stop. Not in the same weeks as new shoes or hills: change
one thing at a time.

## How

Count your steps for a minute on an easy, flat run. Add ${n.cadencePercent} %, never more than ${n.cadenceMostPercent} %.
A playlist or your watch can keep the beat. The speed stays what it was; the steps get shorter by themselves.

## What to leave alone

Don't move your landing to the forefoot at the same time: in the same study that put more load on the tendon, not less.

If your watch counted the steps of your last run, *Runs* names the number to try on a day when you run. It does so up to
${n.cadenceUsefulSteps} steps a minute: a line drawn for runners with sore knees, and the best there is.
`,
};
