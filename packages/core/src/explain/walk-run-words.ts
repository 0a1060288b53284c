import { says, type Explanation } from "#explain/explanation.ts";

/** Words of the walk-run tables (clinical.md 7.4): how each is climbed, and what each move means. */
export const WALK_RUN_WORDS = {
  "WR-A": says(
    "Thirty minutes in five steps",
    "Do each step twice, two days apart, both within your limits, and the next one comes. Over your limit, go back one.",
    "ARC; twice and two days ours",
  ),
  "WR-B": says(
    "Six phases, each at least twice",
    "Do each phase twice with a rest day between. Swelling or a stiffer next morning means the same phase again.",
    "TRI23",
  ),
  "WR-C": says(
    "Run-throughs on grass",
    "Ten hops have to be calm before you start; then your coach moves it on. A week that hurts more than the last is for rest.",
    "PRA19",
  ),
  "WR-D": says(
    "Eight levels on the track",
    "Sore in the warm-up or during: days off and back a level. Sore after: the same level. Calm: up one, at most two a week.",
    "UDEL",
  ),
  "WR-E": says(
    "Gentle five-minute blocks",
    "Do each block twice within your limits, and the next one comes. Over your limit, go back one.",
    "PPTA; twice ours",
  ),
  "WR-UP": says("Up a step", "The last goes at this step settled, so the next one comes.", "ours"),
  "WR-STAY": says(
    "The same step again",
    "This step hasn't settled often enough yet, or it is the last one of the table.",
    "ours",
  ),
  "WR-DOWN": says(
    "Back a step",
    "The last go was over your limit, so the step before it comes next.",
    "TPH, UDEL",
  ),
  "WR-REST": says(
    "No walk-run for now",
    "Even the first step was too much, the week got worse, or a safety question keeps you from running.",
    "PRA19, UDEL; ours",
  ),
} as const satisfies Readonly<Record<string, Explanation>>;
