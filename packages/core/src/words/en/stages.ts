import type { StageWords } from "#words/stage-words.ts";

/** The stages of the ladder, in English. */
export const STAGES: StageWords = {
  S0: { name: "Calm and hold", often: "once a day" },
  S1: { name: "Slow raises on the floor", often: "once a day" },
  S2: { name: "Strong", often: "three days a week" },
  S3: { name: "Spring, walk and run", often: "two or three days a week" },
  S4: { name: "Run", often: "two or three days a week" },
  maintain: { name: "Keep it", often: "two days a week, for months" },
};
