import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/deep-bends/en.ts";
import { FR } from "#articles/deep-bends/fr.ts";

export const DEEP_BENDS: ArticleTopic = {
  topic: "deep-bends",
  chapter: "strength",
  covers: ["bending"],
  sources: ["seed", "PRI25", "JON08", "BAX21", "MAL"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: [
      "B8",
      "E-DEEP-BEND",
      "E-BELOW-STEP",
      "E-EARLY",
      "E-RANGE",
      "E-SORE-SIDE",
      "E-BOTH-SIDES",
    ],
    hows: ["substitute"],
    sites: ["insertional"],
  },
  en: EN,
  fr: FR,
};
