import type { StageWords } from "#words/stage-words.ts";

/** The stages of the ladder, in French. */
export const STAGES: StageWords = {
  S0: { name: "Calmer et tenir", often: "une fois par jour" },
  S1: { name: "Montées lentes au sol", often: "une fois par jour" },
  S2: { name: "La force", often: "trois jours par semaine" },
  S3: { name: "Le rebond, la marche et la course", often: "deux ou trois jours par semaine" },
  S4: { name: "La course", often: "deux ou trois jours par semaine" },
  maintain: { name: "Entretenir", often: "deux jours par semaine, pendant des mois" },
};
