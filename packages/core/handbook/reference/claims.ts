/** What no screen, message or advertisement of the product says (clinical brief, sections 8.4 and 5.1). */
export const NEVER_CLAIMED: readonly string[] = [
  "that it diagnoses, treats, heals or cures anything",
  "that it repairs collagen, or that slow lowering promotes healing",
  "that holds take pain away",
  "that anybody recovers in a number of weeks, or by a date",
  "that it prevents injury",
  "that it is safe for everyone",
  "that one programme is the best",
  "that it stands in for a physiotherapist or a doctor",
  "an official questionnaire score from our own questions",
  "that stretching damages a tendon (we say that it may irritate it, so we leave it out for now)",
  "that anyone should stop or start a medicine",
  "a numeric score for the likelihood of a disease, such as a clot",
];

/** What it may say about time, and on what ground. */
export const MAY_SAY_ABOUT_TIME =
  "Most runners improve over about three months of regular loading; full recovery often takes six to twelve months, and some keep mild symptoms.";

/** Facts behind that sentence: population, fact, source. */
export const HOW_LONG: readonly (readonly [population: string, fact: string, source: string])[] = [
  [
    "Recreational runners with Achilles pain",
    "median 56 days to being pain-free, widely spread",
    "MUL18",
  ],
  ["Novice runners, any injury", "median 71 days, from 9 to 617", "NIE14"],
  ["Runners with new Achilles pain", "32 % still had symptoms after a year", "LAG20"],
  [
    "People on a combined loading programme",
    "80 % fully recovered after five years, a few with a new episode on the way",
    "SIL11, EFE2",
  ],
  [
    "People without surgery, ten years on",
    "19 % still had symptoms; of the active, 42 % were back at their old level",
    "LAG23",
  ],
  [
    "People followed for eight years",
    "84 % at full activity; 29 % had an operation; 41 % got it on the other side",
    "PAA00",
  ],
];
