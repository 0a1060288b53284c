import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/quicker-steps/en.ts";
import { FR } from "#articles/quicker-steps/fr.ts";

export const QUICKER_STEPS: ArticleTopic = {
  topic: "quicker-steps",
  chapter: "running",
  covers: ["causes"],
  sources: ["LYG16", "TREK"],
  reviewed: "2026-11-22",
  shownWhen: {
    stages: ["S4", "maintain"],
  },
  en: EN,
  fr: FR,
};
