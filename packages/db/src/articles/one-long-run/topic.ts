import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/one-long-run/en.ts";
import { FR } from "#articles/one-long-run/fr.ts";

export const ONE_LONG_RUN: ArticleTopic = {
  topic: "one-long-run",
  chapter: "running",
  covers: ["causes", "load"],
  sources: ["seed", "FRA25", "BUI08", "IMP20", "IMP21"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["B6"],
    hows: ["capDistance"],
    stages: ["S4"],
  },
  en: EN,
  fr: FR,
};
