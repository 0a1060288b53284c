import type { PackWords } from "#words/pack-words.ts";

/** What each injury is called, in French. */
export const PACKS: PackWords = {
  achilles: "Douleur du tendon d’Achille",
  bsi: "Fracture de fatigue",
  calf: "Élongation du mollet",
  gluteal: "Tendon du côté de la hanche",
  hamstring: "Tendon sous la fesse",
  itb: "Bandelette sur le côté du genou",
  mtss: "Douleur le long du tibia",
  pfp: "Douleur autour de la rotule",
  plantar: "Douleur sous le talon",
};
