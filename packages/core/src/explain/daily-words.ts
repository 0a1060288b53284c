import { DAY_SOURCES } from "#packs/reason-sources.ts";
import { says, type Explanation } from "#explain/explanation.ts";
import { value } from "#packs/parameters.ts";
import { PROFILES } from "#packs/profiles.ts";
import { WINDOWS } from "#packs/windows.ts";

/** Words of the rules of the day (clinical.md 1.5) and of the coach's override. */
export const DAILY_WORDS = {
  B0: says(
    "Something needs a look first",
    "An answer you gave is a reason to see someone before you run. It stays so until a clinician has cleared it.",
    DAY_SOURCES.B0,
  ),
  B1: says(
    "No running on a limp",
    "When pain changes how you move, we rest, even if the number is low.",
    DAY_SOURCES.B1,
  ),
  B2: says(
    `Above ${value("hardStop")} we rest`,
    `Pain above ${value("hardStop")} of 10 is past every published limit, so today is for rest.`,
    DAY_SOURCES.B2,
  ),
  "B-UNANSWERED": says(
    "We need an answer first",
    "We don't guess: until you tell us how it feels now, whether you limp and your age, we plan for rest.",
    DAY_SOURCES["B-UNANSWERED"],
  ),
  B3: says(
    "Pain is over your limit",
    "Your rules keep pain at or under a limit. Over it, swim, cycle or run in deep water instead: you keep fit and the tendon gets a quiet day.",
    DAY_SOURCES.B3,
  ),
  B4: says(
    "The last session was too much",
    "The last session was high risk, or left questions open, and pain isn't back to your usual yet. Rest until it is.",
    DAY_SOURCES.B4,
  ),
  B5: says(
    "The last session hasn't settled",
    "Pain should be back to your usual within about a day. Until it is, swap the run for something low-impact.",
    DAY_SOURCES.B5,
  ),
  BP: says(
    "Coming back in order",
    "After time away you pass a few simple tests first, then start on a walk-run table.",
    DAY_SOURCES.BP,
  ),
  B6: says(
    "One long run is the risk",
    `In a study of 5,205 runners, a run more than a tenth longer than the longest of the last ${WINDOWS.longestRunDays} days went with more injuries. The weekly total did not.`,
    DAY_SOURCES.B6,
  ),
  B7: says(
    "A light day after a hard one",
    "A tendon needs a day or two after harder work. Easy walking and light work are fine today.",
    DAY_SOURCES.B7,
  ),
  B8: says(
    "Some exercises don't fit yet",
    "Part of today's list doesn't fit your stage or the place of your pain, so it is changed or replaced.",
    DAY_SOURCES.B8,
  ),
  B9: says(
    "Run as planned",
    "Nothing you told us stands in the way of today's plan.",
    DAY_SOURCES.B9,
  ),
  "SAFETY-NET": says(
    "A safety check stepped in",
    "Our own check didn't agree with the answer the rules gave, so today is for rest. We have been told and look into it; your coach can help meanwhile.",
    DAY_SOURCES["SAFETY-NET"],
  ),
  OVERRIDE: says(
    "Your coach decided",
    "Your coach set this by hand, with a reason and an end date. It can make a day stricter; it can't open a safety rule.",
    DAY_SOURCES.OVERRIDE,
  ),
  cap: says(
    "Your limit",
    `The highest pain a session may reach. ${PROFILES.seed.cap} of 10 is the default; a trial found ${PROFILES.silbernagel2007.cap} did no harm, and your coach may choose it.`,
    "seed §1, SIL07",
  ),
  hardStop: says(
    "The stop line",
    `Above ${value("hardStop")} of 10 every set of rules stops.`,
    "SIL07, EFE",
  ),
} as const satisfies Readonly<Record<string, Explanation>>;
