import type { ArticleTopic } from "#articles/topic.ts";
import { EN } from "#articles/why-not-just-rest/en.ts";
import { FR } from "#articles/why-not-just-rest/fr.ts";

export const WHY_NOT_JUST_REST: ArticleTopic = {
  topic: "why-not-just-rest",
  chapter: "dayByDay",
  covers: ["opening", "plan", "load"],
  sources: ["seed", "SIL07", "EYE93", "BUS97", "ACH1"],
  reviewed: "2026-11-22",
  shownWhen: {
    hows: ["swapLowImpact"],
    decisions: ["rest"],
  },
  en: EN,
  fr: FR,
};
