import type { PLAN_SOURCES } from "#explain/rule-sources.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of a week's plan: what its review finds, and why a built day looks as it does (clinical.md 2.5, 2.8, 7). */
export const PLAN_RULES: SaidOf<typeof PLAN_SOURCES> = {
  "W-DATE": {
    title: "Not a date",
    sentence: "This day has no real date, so it can’t be planned.",
  },
  "W-NUMBER": {
    title: "Not a number",
    sentence: "Give whole metres and whole minutes above zero, or leave them open.",
  },
  "W-TWICE": {
    title: "Once is enough",
    sentence: "This is there twice. One a day is what is planned.",
  },
  "W-LINES": {
    title: "Say what it is",
    sentence: "A strength session without exercises is filled with the stage’s own.",
  },
  "W-STEP": {
    title: "Not this step yet",
    sentence: "The walk-run table’s own rule doesn’t open this step, or asks for days off first.",
  },
  "W-APART": {
    title: "Too close together",
    sentence:
      "After a medium day one day stays free of running and heavy work, after a hard one two.",
  },
  "W-JUMPS": {
    title: "Jumps need their rest",
    sentence:
      "Two-leg jumps come back after 48 hours, one-leg jumps, bounds and drop jumps after 72.",
  },
  "W-OFTEN": {
    title: "Often enough",
    sentence: "The stage, or the walk-run table, asks for fewer days of this in a week.",
  },
  "W-RUN": {
    title: "An easy run",
    sentence:
      "Easy and flat, well short of the longest of the last 30 days, with a free day on both sides.",
  },
  "W-LONG": {
    title: "The week’s longest run",
    sentence:
      "As long as the last 30 days allow: a tenth more than the longest when the step is up, else no longer.",
  },
  "W-WALK-RUN": {
    title: "The next walk-run",
    sentence: "The step your table’s rule opens, with its rest days.",
  },
  "W-STRENGTH": {
    title: "Strength",
    sentence:
      "Your stage’s session, as often as the stage asks, on days that are loaded anyway where that can be.",
  },
  "W-NO-JUMPS": {
    title: "Strength without the jumps",
    sentence: "The last jumps are too near, so this session leaves them out.",
  },
  "W-CROSS": {
    title: "Low impact in place of a run",
    sentence: "Keeps you fit on a day that isn’t for running: the same minutes at the same effort.",
  },
  "W-RECOVERY": {
    title: "A recovery day",
    sentence: "The tendon gets this day free between loaded ones. Easy walking is fine.",
  },
  "W-CALM": {
    title: "A calm day",
    sentence:
      "You said it is worse: no running and no loaded strength until your calm days are over. Walking and the holds stay, and nothing is added on top afterwards.",
  },
  "W-REST": {
    title: "A day off",
    sentence: "One day of the week stays free.",
  },
  "W-FREE": {
    title: "Nothing planned",
    sentence: "You didn’t offer this day for more.",
  },
  "W-MISSED": {
    title: "Missed is missed",
    sentence: "What was missed last week isn’t added on top of this one.",
  },
  "W-PAST": {
    title: "Already over",
    sentence: "A day that is over is what happened, not a plan.",
  },
  "W-NOT-THERE": {
    title: "Nothing to move",
    sentence: "There is no such work on that day.",
  },
  "W-RANGE": {
    title: "Another week",
    sentence: "A day can move within its own week.",
  },
  "W-SIMULATED": {
    title: "A rehearsal of the rules",
    sentence:
      "This plays the rules through, not your tendon: it shows what they would answer, and doesn’t know how you will feel.",
  },
  "W-EXPECTED": {
    title: "Mornings as they usually are",
    sentence:
      "The middle of the last mornings you told us about; without any, your usual pain; without that, one above your limit.",
  },
};
