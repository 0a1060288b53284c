import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/after/en.ts";
import { FR } from "#articles/after/fr.ts";

export const AFTER: ArticleTopic = {
  topic: "after",
  chapter: "ahead",
  covers: ["plan", "closing"],
  sources: ["SIL07B", "GPK", "IVE12", "SIL20"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["C-TOP"],
    gates: ["score", "heelRaiseLsi", "hopLsi", "running4Weeks"],
    stages: ["S4", "maintain"],
  },
  en: EN,
  fr: FR,
};
