import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/spring/en.ts";
import { FR } from "#articles/spring/fr.ts";

export const SPRING: ArticleTopic = {
  topic: "spring",
  chapter: "strength",
  covers: ["quickWork"],
  sources: ["seed", "SIL20", "GRI21", "CAN", "ACH1", "SAX", "PRA19"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["E-FROM-S3", "E-FROM-S4", "C-GATES"],
    gates: ["adlPain", "briskWalk", "heelRaise", "hopPain"],
    stages: ["S3"],
  },
  en: EN,
  fr: FR,
};
