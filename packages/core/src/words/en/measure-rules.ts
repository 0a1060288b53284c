import { WINDOWS } from "#packs/windows.ts";
import type { MEASURE_SOURCES } from "#explain/rule-sources.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of what the rules measure beside the day's decision (clinical.md 1.3, 5, 7). */
export const MEASURE_RULES: SaidOf<typeof MEASURE_SOURCES> = {
  loadClass: {
    title: "Light, medium or hard",
    sentence:
      "How hard a session felt says how much rest it wants. A run is at least medium; effort you didn’t tell counts as hard.",
  },
  spikeBand: {
    title: "How far beyond your longest run",
    sentence: `In a study of 5,205 runners, going further than the longest run of the last ${WINDOWS.longestRunDays} days went with more injuries, though not more with every step beyond.`,
  },
  stiffness: {
    title: "Stiffer than your usual",
    sentence:
      "This morning was clearly stiffer than your last week. It is shown to you, and to your coach if you have one; by itself it changes nothing.",
  },
  achillesScore: {
    title: "A change that matters",
    sentence:
      "A rise of your score big enough that people notice it in daily life; less is needed later on. It informs, and decides nothing by itself.",
  },
  heelRaiseNorm: {
    title: "Heel raises for your age",
    sentence:
      "What people of your age and sex manage on one leg. They were tested on a slope, so on the flat it is a guide, no verdict.",
  },
};
