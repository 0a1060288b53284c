import { says, type Explanation } from "#explain/explanation.ts";
import type { Activity } from "#timeline/timeline.ts";

/** What a planned piece of work is called. */
export const ACTIVITY_WORDS: Readonly<Record<Activity, string>> = {
  run: "Run",
  walk: "Walk",
  strength: "Strength",
  swim: "Swim",
  cycle: "Ride",
  poolRun: "Pool run",
  elliptical: "Elliptical",
};

/** Words of a week's plan: what its review finds, and why a built day looks as it does (clinical.md 2.5, 2.8, 7). */
export const PLAN_WORDS = {
  "W-DATE": says("Not a date", "This day has no real date, so it can't be planned.", "ours"),
  "W-NUMBER": says(
    "Not a number",
    "Give whole metres and whole minutes above zero, or leave them open.",
    "ours",
  ),
  "W-TWICE": says("Once is enough", "This is there twice. One a day is what is planned.", "ours"),
  "W-LINES": says(
    "Say what it is",
    "A strength session without exercises is filled with the stage's own.",
    "ours",
  ),
  "W-STEP": says(
    "Not this step yet",
    "The walk-run table's own rule doesn't open this step, or asks for days off first.",
    "ARC, TRI23, UDEL; ours",
  ),
  "W-APART": says(
    "Too close together",
    "After a medium day one day stays free of running and heavy work, after a hard one two.",
    "TRI23, UDEL, SC15 classes; days ours",
  ),
  "W-JUMPS": says(
    "Jumps need their rest",
    "Two-leg jumps come back after 48 hours, one-leg jumps, bounds and drop jumps after 72.",
    "clinical §2.8; ours",
  ),
  "W-OFTEN": says(
    "Often enough",
    "The stage, or the walk-run table, asks for fewer days of this in a week.",
    "SIL20, UTD, PRA19; upper end ours",
  ),
  "W-RUN": says(
    "An easy run",
    "Easy and flat, well short of the longest of the last 30 days, with a free day on both sides.",
    "FRA25; length ours",
  ),
  "W-LONG": says(
    "The week's longest run",
    "As long as the last 30 days allow: a tenth more than the longest when the step is up, else no longer.",
    "FRA25; reading ours",
  ),
  "W-WALK-RUN": says(
    "The next walk-run",
    "The step your table's rule opens, with its rest days.",
    "ARC, TRI23, UDEL, PRA19",
  ),
  "W-STRENGTH": says(
    "Strength",
    "Your stage's session, as often as the stage asks, on days that are loaded anyway where that can be.",
    "seed §4, SIL20, UTD; days ours",
  ),
  "W-NO-JUMPS": says(
    "Strength without the jumps",
    "The last jumps are too near, so this session leaves them out.",
    "clinical §2.8; ours",
  ),
  "W-CROSS": says(
    "Low impact in place of a run",
    "Keeps you fit on a day that isn't for running: the same minutes at the same effort.",
    "seed §1, EYE93, BUS97; minutes ours",
  ),
  "W-RECOVERY": says(
    "A recovery day",
    "The tendon gets this day free between loaded ones. Easy walking is fine.",
    "SC15 classes; days ours",
  ),
  "W-REST": says("A day off", "One day of the week stays free.", "ours"),
  "W-FREE": says("Nothing planned", "You didn't offer this day for more.", "ours"),
  "W-MISSED": says(
    "Missed is missed",
    "What was missed last week isn't added on top of this one.",
    "ours",
  ),
  "W-PAST": says("Already over", "A day that is over is what happened, not a plan.", "ours"),
  "W-NOT-THERE": says("Nothing to move", "There is no such work on that day.", "ours"),
  "W-RANGE": says("Another week", "A day can move within its own week.", "ours"),
  "W-SIMULATED": says(
    "A rehearsal of the rules",
    "This plays the rules through, not your tendon: it shows what they would answer, and doesn't know how you will feel.",
    "ours",
  ),
  "W-EXPECTED": says(
    "Mornings as they usually are",
    "The middle of the last mornings you told us about; without any, your usual pain; without that, one above your limit.",
    "ours",
  ),
} as const satisfies Readonly<Record<string, Explanation>>;
