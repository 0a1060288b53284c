import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/what-came-before/en.ts";
import { FR } from "#articles/what-came-before/fr.ts";

export const WHAT_CAME_BEFORE: ArticleTopic = {
  topic: "what-came-before",
  chapter: "understand",
  covers: ["causes"],
  sources: ["seed", "FRA25", "MAL16", "VDVR", "RAB19", "ONE19", "LAG20", "SLP25", "JOH20", "JOA23"],
  reviewed: "2026-11-22",
  shownWhen: {
    stages: ["S0"],
  },
  en: EN,
  fr: FR,
};
