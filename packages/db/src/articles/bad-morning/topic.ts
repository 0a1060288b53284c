import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/bad-morning/en.ts";
import { FR } from "#articles/bad-morning/fr.ts";

export const BAD_MORNING: ArticleTopic = {
  topic: "bad-morning",
  chapter: "dayByDay",
  covers: ["load"],
  sources: ["seed", "SIL07", "TPH", "PRR"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["B1", "B2", "B4", "A1", "C-REGRESS", "C-TREND", "C-OVER"],
    flare: ["open"],
    verdicts: ["highRisk"],
    steps: ["regress"],
  },
  en: EN,
  fr: FR,
};
