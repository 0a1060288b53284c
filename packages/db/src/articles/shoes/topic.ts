import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/shoes/en.ts";
import { FR } from "#articles/shoes/fr.ts";

export const SHOES: ArticleTopic = {
  topic: "shoes",
  chapter: "running",
  covers: ["shoes"],
  sources: ["seed", "RAB21", "PRI25", "MAL16"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["SH-RAISE", "SH-WEAN"],
    stages: ["S1", "S2"],
  },
  en: EN,
  fr: FR,
};
