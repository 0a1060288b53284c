import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/what-it-is/en.ts";
import { FR } from "#articles/what-it-is/fr.ts";

export const WHAT_IT_IS: ArticleTopic = {
  topic: "what-it-is",
  chapter: "understand",
  covers: ["opening", "names"],
  sources: ["seed", "CEN", "HAB18", "VDVR"],
  reviewed: "2026-11-22",
  shownWhen: {
    sites: ["unsure", "both"],
    stages: ["S0"],
  },
  en: EN,
  fr: FR,
};
