import type { ArticleTopic } from "#scenarios/articles/topic.ts";
import { EN } from "#scenarios/articles/shoes/en.ts";
import { FR } from "#scenarios/articles/shoes/fr.ts";

export const SHOES: ArticleTopic = {
  topic: "shoes",
  status: "published",
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
