import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/pain-limit/en.ts";
import { FR } from "#articles/pain-limit/fr.ts";

export const PAIN_LIMIT: ArticleTopic = {
  topic: "pain-limit",
  chapter: "dayByDay",
  covers: ["load"],
  sources: ["seed", "SIL07", "EFE", "THO"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["B2", "B3", "A1", "A2", "C-OVER"],
    verdicts: ["highRisk", "over"],
  },
  en: EN,
  fr: FR,
};
