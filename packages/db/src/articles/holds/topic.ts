import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/holds/en.ts";
import { FR } from "#articles/holds/fr.ts";

export const HOLDS: ArticleTopic = {
  topic: "holds",
  chapter: "strength",
  covers: ["holds"],
  sources: ["seed", "VDV20", "ONE18", "BRA21", "GRI21", "TPH"],
  reviewed: "2026-11-22",
  shownWhen: {
    gates: ["holdsWeek", "heelRaisePain"],
    stages: ["S0"],
  },
  en: EN,
  fr: FR,
};
