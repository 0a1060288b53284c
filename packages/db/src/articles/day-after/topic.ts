import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/day-after/en.ts";
import { FR } from "#articles/day-after/fr.ts";

export const DAY_AFTER: ArticleTopic = {
  topic: "day-after",
  chapter: "dayByDay",
  covers: ["load"],
  sources: ["seed", "SIL07", "TPH", "UDEL", "RFL"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["B4", "B5", "A3", "A4", "A5", "A6", "C-SESSIONS", "C-MORNINGS", "C-MEDICINE"],
    verdicts: ["pending", "over", "unknown"],
  },
  en: EN,
  fr: FR,
};
