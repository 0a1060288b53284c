import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/todays-answer/en.ts";
import { FR } from "#articles/todays-answer/fr.ts";

export const TODAYS_ANSWER: ArticleTopic = {
  topic: "todays-answer",
  chapter: "dayByDay",
  covers: ["load"],
  sources: ["seed", "SIL07", "FRA25", "THO"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["B-UNANSWERED", "SAFETY-NET", "OVERRIDE", "B7", "C-EXPECTING", "C-FLAG"],
    hows: ["lightDayOnly"],
  },
  en: EN,
  fr: FR,
};
