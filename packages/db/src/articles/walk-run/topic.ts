import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/walk-run/en.ts";
import { FR } from "#articles/walk-run/fr.ts";

export const WALK_RUN: ArticleTopic = {
  topic: "walk-run",
  chapter: "running",
  covers: ["load"],
  sources: ["ARC", "TRI23", "ACH1", "SAX", "PRA19"],
  reviewed: "2026-11-22",
  shownWhen: {
    rules: ["BP", "E-RUN-GATE"],
    hows: ["walkRun"],
    gates: ["run30"],
    stages: ["S3"],
  },
  en: EN,
  fr: FR,
};
