import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "a-bad-morning",
  title: "A bad morning, and what to make of it",
  summary: "Sore again overnight? One step back, a few quiet days, and on you go.",
  body: (n) => `
You did well for weeks, and this morning it is back. That happens to many on this road. It doesn't undo what
you built.

## First, three questions

Was there a snap or a kick in the calf? Is the calf swollen or warm? Has the pain moved somewhere new? If any is a yes,
go through the safety questions now. They take a minute.

## If not

- **Today**: no running if you limp, if it is above ${n.stopLine}, or above your limit (${n.limit} by default).
  Walk as far as it is comfortable.
- **Keep the holds or the easy raises** if they stay within your limit. A tendon likes a little work better than none.
- **Answer tomorrow morning as well.** We look for your usual, not for zero. Two calm mornings tell more than one.
- **Then begin one step lower**, not at the very start.

## Look back once

Open your log. Often there is a run that was longer, a hill, a new shoe, or two hard days in a row. Sometimes there is
nothing, and that is an answer too.

If your mornings get worse ${n.trendWeeks} weeks running, the plan goes back by itself. Write to your coach whenever you
like; they see what you see.
`,
};
