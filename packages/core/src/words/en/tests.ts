import type { ScoreWords, TestWords } from "#words/test-words.ts";

/** How each test is done, in English. */
export const TESTS: TestWords = {
  heelRaise: {
    title: "One-leg heel raises",
    steps: [
      "Stand on one foot on a flat floor, fingertips on a wall for balance.",
      "Set a metronome to 60 beats a minute: up on one beat, down on the next.",
      "Keep the knee and the body straight, and rise as high as you can.",
      "Count good raises. Stop when you can’t keep the beat or the height after two reminders.",
      "Do the other side, then say how much it hurt.",
    ],
    reads:
      "A change of fewer than 6 raises from one day to another is within the noise of the test.",
  },
  hop10: {
    title: "Ten hops on one leg",
    steps: [
      "Only when your stage has come to it, or a coach asks for it.",
      "Ten low hops on the spot on one leg, then the other.",
      "Say how much it hurt, and how many you did on each side.",
    ],
    reads: "The tenth between the sides comes from work on another joint; it is a guide.",
  },
  walk30: {
    title: "Half an hour’s brisk walk",
    steps: ["Walk briskly on the flat for 30 minutes.", "Say how much it hurt at most."],
    reads: "It opens the walk-run tables together with the other tests.",
  },
};

const NOT_AT_ALL = "not at all";
const WORST = "as bad as it gets";

/** The items of the Achilles score, in English. */
export const SCORE: ScoreWords = {
  stiffness: {
    asks: "After you get up, for how many minutes is the Achilles area stiff?",
    answers: ["100 minutes or more", NOT_AT_ALL],
  },
  stepEdge: {
    asks: "Think of the last time, once warmed up, that your heel hung over the edge of a step. How much did it hurt? Don’t try it for this question.",
    answers: [WORST, NOT_AT_ALL],
  },
  walk: {
    asks: "After half an hour’s walk on the flat, how much does it hurt in the two hours that follow? If you can’t walk that long, choose the lowest.",
    answers: [WORST, NOT_AT_ALL],
  },
  stairs: { asks: "How much does it hurt to walk down stairs?", answers: [WORST, NOT_AT_ALL] },
  raises: {
    asks: "How much do ten heel raises on the sore leg hurt, during or straight after?",
    answers: [WORST, NOT_AT_ALL],
  },
  hops: {
    asks: "Think of the last time you hopped on the sore leg. How many hops in a row without pain? Don’t try it for this question.",
    answers: ["none", "ten"],
  },
  sport: {
    asks: "What sport are you doing now?",
    answers: [
      "none",
      "some, changed",
      "all of it, below the level before",
      "all of it, at the level before or higher",
    ],
  },
  painInSport: {
    asks: "In sport that loads the tendon: does it hurt, and for how long can you go on?",
    answers: ["it stops me", "it hurts, and I finish", "no pain"],
  },
};
