import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "a-bad-morning",
  title: "A bad morning, and what to make of it",
  summary: "Sore again overnight? A few calm days, and on you go.",
  body: (n) => `
You did well for weeks, and this morning it is back. That happens to many on this road. It doesn't undo what
you built.

## First, three questions

Was there a snap or a kick in the calf? Is the calf swollen or warm? Has the pain moved somewhere new? If any is a yes,
go through the safety questions now. They take a minute.

## If not

Press **It's worse** on Today's page. It asks the safety questions as well, then keeps ${n.calmDays} calm days for you:

- **No running, no jumping.** Walk as far as it is comfortable.
- **The holds stay**, once a day, if they keep within your limit. A tendon likes a little work better than none.
- **An answer each morning.** We look for your usual, not for zero. These days end when all
  ${n.calmDays} are over and the last ${n.calmMornings} mornings were as usual.
- **Still going after ${n.calmLongestDays} days?** Have somebody look at it.

Then the day's answer counts again, perhaps a step lower. Nothing you left out is added on top.

## Look back once

Open your log. Often there is a run that was longer, a hill, a new shoe, or two hard days in a row. Sometimes there is
nothing, and that is an answer too.

If your mornings get worse ${n.trendWeeks} weeks running, the plan goes back by itself. A coach whom you let see your
record is told when you press the button.
`,
};
