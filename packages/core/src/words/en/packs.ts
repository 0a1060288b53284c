import type { PackWords } from "#words/pack-words.ts";

/** What each injury is called, in English. */
export const PACKS: PackWords = {
  achilles: "Achilles tendon pain",
  bsi: "Bone stress injury",
  calf: "Calf strain",
  gluteal: "Gluteal tendinopathy",
  hamstring: "Proximal hamstring tendinopathy",
  itb: "Iliotibial band pain",
  mtss: "Medial tibial stress syndrome",
  pfp: "Patellofemoral pain",
  plantar: "Plantar heel pain",
};
