import type { JumpWords } from "#words/jump-words.ts";

/** The plyometric ladder, in French. */
export const JUMPS: JumpWords = {
  steps: {
    P1: "Montées rapides en rebond, deux pieds",
    P2: "Petits sauts ressort sur place, deux pieds",
    P3: "Chevilles, marche rythmée, pas sautés",
    P4: "Petits sauts à deux pieds d’avant en arrière, de côté, ou à la corde",
    P5: "Petits sauts sur place, une jambe",
    P6: "Petits sauts vers l’avant ou le côté, une jambe",
    P7: "Foulées bondissantes",
    P8: "Saut en contrebas depuis un caisson bas",
  },
  drills: {
    rebounds: "Montées rapides en rebond",
    pogo: "Petits sauts ressort, deux pieds",
    ankling: "Petits pas de chevilles",
    march: "Marche rythmée, genoux hauts",
    aSkip: "Pas sautés, genoux hauts",
    hopsOrRope: "Petits sauts à deux pieds, ou corde à sauter",
    hops: "Petits sauts sur une jambe",
    travellingHops: "Petits sauts sur une jambe, vers l’avant ou le côté",
    bounding: "Foulées bondissantes",
    dropJumps: "Sauts en contrebas depuis un caisson bas",
  },
};
