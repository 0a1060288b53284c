import type { RuleWords } from "#words/words.ts";

/** How soon to be seen, in French. */
export const LEVELS: RuleWords["levels"] = {
  emergency: "Allez-y maintenant : les urgences, ou le numéro d’urgence de votre pays.",
  sameDay: "Consultez aujourd’hui.",
  withinDays: "Consultez dans les prochains jours.",
  routine: "Prenez un rendez-vous ordinaire.",
};

const EVERYTHING =
  "Tous les exercices et la course restent fermés jusqu’au feu vert d’un professionnel de santé.";

/** What a runner reads when a flag is open, in French. */
export const FLAGS: RuleWords["flags"] = {
  "RF-RUPT": {
    title: "Votre tendon est peut-être déchiré",
    action:
      "Arrêtez tout exercice et mettez le moins de poids possible sur la jambe. Allez aujourd’hui aux urgences ou dans un centre de soins sans rendez-vous, même si cela fait à peine mal.",
    locked: EVERYTHING,
  },
  "RF-DVT": {
    title: "Votre mollet doit être examiné aujourd’hui",
    action:
      "Un mollet sensible ou gonflé peut être un caillot de sang. Ni massage ni exercice, et consultez aujourd’hui. Avec une douleur dans la poitrine ou du mal à respirer, appelez maintenant le numéro d’urgence.",
    locked: EVERYTHING,
  },
  "RF-INF": {
    title: "Cela pourrait être une infection",
    action: "Consultez aujourd’hui. Laissez le tendon tranquille d’ici là.",
    locked: EVERYTHING,
  },
  "RF-FQ": {
    title: "Renseignez-vous aujourd’hui sur votre antibiotique",
    action:
      "Les antibiotiques de cette famille peuvent nuire aux tendons. Contactez aujourd’hui la personne qui l’a prescrit ou une pharmacie, avant la prochaine prise, et ne chargez pas le mollet.",
    locked:
      "Tous les exercices, sauf la marche à plat, restent fermés jusqu’au feu vert d’un professionnel de santé.",
  },
  "RF-BSI": {
    title: "Cela ressemble à l’os, pas au tendon",
    action:
      "Une douleur d’os suit d’autres règles. Arrêtez la course et les sauts et faites-vous examiner cette semaine. Si vous ne pouvez pas vous appuyer dessus, allez-y aujourd’hui.",
    locked:
      "La course, les sauts et les montées sur pointes restent fermés jusqu’au feu vert d’un professionnel de santé.",
  },
  "RF-NIGHT": {
    title: "Voyez un médecin pour cette douleur",
    action:
      "Une douleur qui ne dépend pas de ce que vous faites, une perte de poids involontaire ou un cancer, même ancien, méritent un regard dans les prochains jours.",
    locked: "Aucun palier de plus jusqu’au feu vert d’un professionnel de santé.",
  },
  "RF-NEURO": {
    title: "Faites vérifier les nerfs ou la circulation",
    action:
      "Un engourdissement, une faiblesse ou un serrement qui vient chaque fois à la même distance demandent un examen dans les prochains jours.",
    locked: "La course reste fermée jusqu’au feu vert d’un professionnel de santé.",
  },
  "RF-SKIN": {
    title: "Faites d’abord regarder vos pieds",
    action:
      "Une peau qui se referme lentement, ou des pieds qui sentent moins, demandent l’œil d’un professionnel de santé avant de courir ou de sauter.",
    locked:
      "La course, les sauts et le travail pieds nus restent fermés jusqu’au feu vert d’un professionnel de santé.",
  },
  "RF-STER": {
    title: "Interrogez la personne qui vous a donné le corticoïde",
    action: "Demandez son feu vert avant de charger davantage le tendon.",
    locked:
      "Le travail au-delà des montées lentes au sol, et tous les sauts, restent fermés jusque-là.",
  },
  "RF-SPA": {
    title: "Parlez de ces signes à votre médecin",
    action:
      "Certaines affections des articulations commencent par un tendon sensible au talon. Prenez rendez-vous et dites ce que vous avez coché ici. Un œil rouge ou douloureux doit être vu aujourd’hui.",
    locked:
      "Le travail au-delà des montées lentes au sol reste fermé jusqu’au feu vert d’un professionnel de santé.",
  },
  "RF-FH": {
    title: "Demandez un dosage du cholestérol",
    action:
      "Des tendons sensibles ou bosselés peuvent aller avec un cholestérol élevé dans la famille.",
    locked: "Entre-temps, vous pouvez vous entraîner jusqu’à l’étape de force.",
  },
  "RF-FAIL": {
    title: "Il est temps de refaire le point",
    action:
      "Douze semaines de travail régulier sans changement net sont une raison de voir un professionnel de santé et de repenser le plan.",
    locked: "Aucun palier de plus avant l’avis d’un professionnel de santé.",
  },
  "RF-AGE": {
    title: "Ces règles sont faites pour les adultes",
    action:
      "Avant 16 ans, une douleur au talon est en général autre chose : voyez un professionnel de santé avec un parent. À 16 ou 17 ans, il faut d’abord l’accord d’un responsable légal et le feu vert d’un professionnel de santé.",
    locked: EVERYTHING,
  },
};
