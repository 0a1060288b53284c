import type { JumpWords } from "#words/jump-words.ts";

/** The plyometric ladder, in English. */
export const JUMPS: JumpWords = {
  steps: {
    P1: "Quick rebounding heel raises, two legs",
    P2: "Two-leg pogo on the spot",
    P3: "Ankling, march, A-skip",
    P4: "Two-leg hops forward and back, side to side, or a rope",
    P5: "One-leg hop on the spot",
    P6: "One-leg hops forward or sideways",
    P7: "Bounding",
    P8: "Drop jump from a low box",
  },
  drills: {
    rebounds: "Quick rebounding heel raises",
    pogo: "Two-leg pogo",
    ankling: "Ankling",
    march: "March",
    aSkip: "A-skip",
    hopsOrRope: "Two-leg hops, or a skipping rope",
    hops: "One-leg hops",
    travellingHops: "One-leg hops forward or sideways",
    bounding: "Bounding",
    dropJumps: "Drop jumps from a low box",
  },
};
