/** What is said in place of what is never said. */
export const SAID_INSTEAD: readonly string[] = [
  "Stretching: “it may irritate the tendon, so we leave it out for now”.",
  "Loading: “loading is the main way back, and several programmes do as well as one another” (NMA21).",
  "Safety signs: “see someone”; never the name of an illness as a finding, and never a number for how likely one is.",
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
