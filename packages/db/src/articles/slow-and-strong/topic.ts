import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/slow-and-strong/en.ts";
import { FR } from "#articles/slow-and-strong/fr.ts";

export const SLOW_AND_STRONG: ArticleTopic = {
  topic: "slow-and-strong",
  chapter: "strength",
  covers: ["slowRaises", "plan"],
  sources: ["seed", "SIL20", "BEYS", "UTD", "NMA21", "PRU23", "FAH03", "JON08"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["C-WORK"],
    gates: ["floorRaisesWeek"],
    stages: ["S1", "S2"],
  },
  en: EN,
  fr: FR,
};
