import type { WALK_RUN_SOURCES } from "#explain/rule-sources.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of the walk-run tables (clinical.md 7.4): how each is climbed, and what each move means. */
export const WALK_RUN_RULES: SaidOf<typeof WALK_RUN_SOURCES> = {
  "WR-A": {
    title: "Thirty minutes in five steps",
    sentence:
      "Do each step twice, two days apart, both within your limits, and the next one comes. Over your limit, go back one.",
  },
  "WR-B": {
    title: "Six phases, each at least twice",
    sentence:
      "Do each phase twice with a rest day between. Swelling or a stiffer next morning means the same phase again.",
  },
  "WR-C": {
    title: "Run-throughs on grass",
    sentence:
      "Ten hops have to be calm before you start; then a coach moves it on. A week that hurts more than the last is for rest.",
  },
  "WR-D": {
    title: "Eight levels on the track",
    sentence:
      "Sore in the warm-up or during: days off and back a level. Sore after: the same level. Calm: up one, at most two a week.",
  },
  "WR-E": {
    title: "Gentle five-minute blocks",
    sentence:
      "Do each block twice within your limits, and the next one comes. Over your limit, go back one.",
  },
  "WR-UP": {
    title: "Up a step",
    sentence: "The last goes at this step settled, so the next one comes.",
  },
  "WR-STAY": {
    title: "The same step again",
    sentence: "This step hasn’t settled often enough yet, or it is the last one of the table.",
  },
  "WR-DOWN": {
    title: "Back a step",
    sentence: "The last go was over your limit, so the step before it comes next.",
  },
  "WR-REST": {
    title: "No walk-run for now",
    sentence:
      "Even the first step was too much, the week got worse, or a safety question keeps you from running.",
  },
};
