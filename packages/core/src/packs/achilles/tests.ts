import { parameter } from "#packs/parameters.ts";
import type { Evidence } from "#packs/evidence.ts";

/** How a test is done, as the runner reads it. */
export interface TestHowTo {
  readonly test: "heelRaise" | "hop10" | "walk30";
  readonly title: string;
  readonly steps: readonly string[];
  /** What the result does and doesn't say. */
  readonly reads: string;
  readonly source: string;
  readonly evidence: Evidence;
}

/** clinical.md 5.3. The heel-raise test was made on a slope; here it is done on the flat, so the norms are a guide (ours). */
export const TESTS: readonly TestHowTo[] = [
  {
    test: "heelRaise",
    title: "One-leg heel raises",
    steps: [
      "Stand on one foot on a flat floor, fingertips on a wall for balance.",
      "Set a metronome to 60 beats a minute: up on one beat, down on the next.",
      "Keep the knee and the body straight, and rise as high as you can.",
      "Count good raises. Stop when you can't keep the beat or the height after two reminders.",
      "Do the other side, then say how much it hurt.",
    ],
    reads:
      "A change of fewer than 6 raises from one day to another is within the noise of the test.",
    source: "HL17, TSV; flat floor ours",
    evidence: "ours",
  },
  {
    test: "hop10",
    title: "Ten hops on one leg",
    steps: [
      "Only when your stage has come to it, or your coach asks for it.",
      "Ten low hops on the spot on one leg, then the other.",
      "Say how much it hurt, and how many you did on each side.",
    ],
    reads: "The tenth between the sides comes from work on another joint; it is a guide.",
    source: "PRA19, GPK",
    evidence: "published",
  },
  {
    test: "walk30",
    title: "Half an hour's brisk walk",
    steps: ["Walk briskly on the flat for 30 minutes.", "Say how much it hurt at most."],
    reads: "It opens the walk-run tables together with the other tests.",
    source: "ACH1",
    evidence: "published",
  },
];

/** Numbers to read a result by; none of them decides. */
export const RESULT_NOISE = {
  raises: parameter(
    6,
    "raises",
    "HL17",
    "Heel raises may differ by this much from day to day without a change.",
  ),
  score: parameter(6, "points", "CHN", "A change of the score below this is within its noise."),
  psfs: {
    ...parameter(
      2,
      "points",
      "not read",
      "A change of the mean of one's own activities that is said to matter.",
    ),
    evidence: "unverified",
  },
} as const;
