import type { ScoreWords, TestWords } from "#words/test-words.ts";

/** How each test is done, in French. */
export const TESTS: TestWords = {
  heelRaise: {
    title: "Montées sur pointes, une jambe",
    steps: [
      "Tenez-vous sur un pied, sur un sol plat, le bout des doigts au mur pour l’équilibre.",
      "Réglez un métronome à 60 battements par minute : un pour monter, un pour descendre.",
      "Gardez le genou et le corps droits, et montez aussi haut que possible.",
      "Comptez les bonnes montées. Arrêtez quand vous perdez le rythme ou la hauteur après deux rappels.",
      "Faites l’autre côté, puis dites à combien cela a fait mal.",
    ],
    reads:
      "D’un jour à l’autre, un écart de moins de 6 montées reste dans la marge d’erreur du test.",
  },
  hop10: {
    title: "Dix petits sauts sur une jambe",
    steps: [
      "Seulement quand votre étape y est arrivée, ou si un coach le demande.",
      "Dix petits sauts bas sur place sur une jambe, puis sur l’autre.",
      "Dites à combien cela a fait mal, et combien vous en avez fait de chaque côté.",
    ],
    reads:
      "Le dixième d’écart entre les côtés vient de travaux sur une autre articulation ; c’est un repère.",
  },
  walk30: {
    title: "Une demi-heure de marche rapide",
    steps: [
      "Marchez d’un bon pas sur le plat pendant 30 minutes.",
      "Dites à combien cela a fait mal au plus fort.",
    ],
    reads: "Avec les autres tests, elle ouvre les tableaux marche-course.",
  },
};

const NOT_AT_ALL = "pas du tout";
const WORST = "la pire douleur possible";

/** The items of the Achilles score, in French. */
export const SCORE: ScoreWords = {
  stiffness: {
    asks: "Après le lever, combien de minutes la région du tendon d’Achille reste-t-elle raide ?",
    answers: ["100 minutes ou plus", NOT_AT_ALL],
  },
  stepEdge: {
    asks: "Pensez à la dernière fois où, une fois l’échauffement fait, votre talon dépassait du bord d’une marche. À combien cela faisait-il mal ? Ne l’essayez pas pour cette question.",
    answers: [WORST, NOT_AT_ALL],
  },
  walk: {
    asks: "Après une demi-heure de marche sur le plat, à combien cela fait-il mal dans les deux heures qui suivent ? Si vous ne pouvez pas marcher si longtemps, choisissez le chiffre le plus bas.",
    answers: [WORST, NOT_AT_ALL],
  },
  stairs: {
    asks: "À combien cela fait-il mal de descendre un escalier ?",
    answers: [WORST, NOT_AT_ALL],
  },
  raises: {
    asks: "À combien dix montées sur pointes de la jambe sensible font-elles mal, pendant ou juste après ?",
    answers: [WORST, NOT_AT_ALL],
  },
  hops: {
    asks: "Pensez à la dernière fois où vous avez sautillé sur la jambe sensible. Combien de petits sauts de suite sans douleur ? Ne l’essayez pas pour cette question.",
    answers: ["aucun", "dix"],
  },
  sport: {
    asks: "Quel sport faites-vous en ce moment ?",
    answers: [
      "aucun",
      "un peu, adapté",
      "tout, en dessous du niveau d’avant",
      "tout, au niveau d’avant ou plus haut",
    ],
  },
  painInSport: {
    asks: "Dans un sport qui charge le tendon : avez-vous mal, et combien de temps pouvez-vous continuer ?",
    answers: ["cela m’arrête", "cela fait mal, et je finis", "aucune douleur"],
  },
};
