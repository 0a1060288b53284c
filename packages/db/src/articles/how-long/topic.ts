import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/how-long/en.ts";
import { FR } from "#articles/how-long/fr.ts";

export const HOW_LONG: ArticleTopic = {
  topic: "how-long",
  chapter: "ahead",
  covers: ["closing"],
  sources: ["MUL18", "LAG20", "EFE2", "SIL11", "NMA21", "TPH"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["RF-FAIL", "C-TIME"],
    stages: ["S1", "S2"],
  },
  en: EN,
  fr: FR,
};
