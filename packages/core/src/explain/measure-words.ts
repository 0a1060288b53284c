import { says, type Explanation } from "#explain/explanation.ts";
import { WINDOWS } from "#packs/windows.ts";

/** Words of what the rules measure beside the day's decision (clinical.md 1.3, 5, 7). */
export const MEASURE_WORDS = {
  loadClass: says(
    "Light, medium or hard",
    "How hard a session felt says how much rest it wants. A run is at least medium; effort you didn't tell counts as hard.",
    "SC15 classes; reading ours",
  ),
  spikeBand: says(
    "How far beyond your longest run",
    `In a study of 5,205 runners, going further than the longest run of the last ${WINDOWS.longestRunDays} days went with more injuries, though not more with every step beyond.`,
    "FRA25",
  ),
  stiffness: says(
    "Stiffer than your usual",
    "This morning was clearly stiffer than your last week. It is shown, to you and your coach; by itself it changes nothing.",
    "ours",
  ),
  achillesScore: says(
    "A change that matters",
    "A rise of your score big enough that people notice it in daily life; less is needed later on. It informs, and decides nothing by itself.",
    "LAG21",
  ),
  heelRaiseNorm: says(
    "Heel raises for your age",
    "What people of your age and sex manage on one leg. They were tested on a slope, so on the flat it is a guide, no verdict.",
    "HL17, NAA, HHP",
  ),
} as const satisfies Readonly<Record<string, Explanation>>;
