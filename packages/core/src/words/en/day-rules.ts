import { value } from "#packs/parameters.ts";
import { PROFILES } from "#packs/profiles.ts";
import { WINDOWS } from "#packs/windows.ts";
import type { DAILY_SOURCES } from "#explain/rule-sources.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of the rules of the day (clinical.md 1.5), of the coach's override and of the limits. */
export const DAY_RULES: SaidOf<typeof DAILY_SOURCES> = {
  B0: {
    title: "Something needs a look first",
    sentence:
      "An answer you gave is a reason to see someone before you run. It stays so until a clinician has cleared it.",
  },
  B1: {
    title: "No running on a limp",
    sentence: "When pain changes how you move, we rest, even if the number is low.",
  },
  B2: {
    title: `Above ${value("hardStop")} we rest`,
    sentence: `Pain above ${value("hardStop")} of 10 is past every published limit, so today is for rest.`,
  },
  "B-UNANSWERED": {
    title: "We need an answer first",
    sentence:
      "We don’t guess: until you tell us how it feels now, whether you limp and your age, we plan for rest.",
  },
  B3: {
    title: "Pain is over your limit",
    sentence:
      "Your rules keep pain at or under a limit. Over it, swim, cycle or run in deep water instead: you keep fit and the tendon gets a quiet day.",
  },
  B4: {
    title: "The last session was too much",
    sentence:
      "The last session was high risk, or left questions open, and pain isn’t back to your usual yet. Rest until it is.",
  },
  B5: {
    title: "The last session hasn’t settled",
    sentence:
      "Pain should be back to your usual within about a day. Until it is, swap the run for something low-impact.",
  },
  BP: {
    title: "Coming back in order",
    sentence: "After time away you pass a few simple tests first, then start on a walk-run table.",
  },
  B6: {
    title: "One long run is the risk",
    sentence: `In a study of 5,205 runners, a run more than a tenth longer than the longest of the last ${WINDOWS.longestRunDays} days went with more injuries. The weekly total did not.`,
  },
  B7: {
    title: "A light day after a hard one",
    sentence:
      "A tendon needs a day or two after harder work. Easy walking and light work are fine today.",
  },
  B8: {
    title: "Some exercises don’t fit yet",
    sentence:
      "Part of today’s list doesn’t fit your stage or the place of your pain, so it is changed or replaced.",
  },
  B9: {
    title: "Run as planned",
    sentence: "Nothing you told us stands in the way of today’s plan.",
  },
  "SAFETY-NET": {
    title: "A safety check stepped in",
    sentence:
      "Our own check didn’t agree with the answer the rules gave, so today is for rest. We have been told and look into it; a coach, if you have one, can help meanwhile.",
  },
  OVERRIDE: {
    title: "Your coach decided",
    sentence:
      "Your coach set this by hand, with a reason and an end date. It can make a day stricter; it can’t open a safety rule.",
  },
  cap: {
    title: "Your limit",
    sentence: `The highest pain a session may reach. ${PROFILES.seed.cap} of 10 is the default; a trial found ${PROFILES.silbernagel2007.cap} did no harm, and a coach may choose it.`,
  },
  hardStop: {
    title: "The stop line",
    sentence: `Above ${value("hardStop")} of 10 every set of rules stops.`,
  },
};
