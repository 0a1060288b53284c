import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/signs-first/en.ts";
import { FR } from "#articles/signs-first/fr.ts";

export const SIGNS_FIRST: ArticleTopic = {
  topic: "signs-first",
  chapter: "understand",
  covers: ["names"],
  sources: ["FHB", "GPN", "WEL", "ALV19", "LOTH", "FPN", "PAL", "NTR"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: [
      "B0",
      "RF-RUPT",
      "RF-DVT",
      "RF-INF",
      "RF-FQ",
      "RF-BSI",
      "RF-NIGHT",
      "RF-NEURO",
      "RF-SKIN",
      "RF-STER",
      "RF-SPA",
      "RF-FH",
      "RF-FAIL",
      "RF-AGE",
      "C-FLAG",
    ],
  },
  en: EN,
  fr: FR,
};
