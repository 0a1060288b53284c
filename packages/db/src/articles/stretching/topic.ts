import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/stretching/en.ts";
import { FR } from "#articles/stretching/fr.ts";

export const STRETCHING: ArticleTopic = {
  topic: "stretching",
  chapter: "strength",
  covers: ["opening", "stretching"],
  sources: ["seed", "PRI25", "NSP", "HAB17"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["E-STRETCH"],
    sites: ["insertional"],
  },
  en: EN,
  fr: FR,
};
