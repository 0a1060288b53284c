import type { RuleWords } from "#words/words.ts";

/** How soon to be seen, in French. */
export const LEVELS: RuleWords["levels"] = {
  emergency: "Allez-y maintenant : les urgences, ou le numéro d’urgence de votre pays.",
  sameDay: "Consultez aujourd’hui.",
  withinDays: "Consultez dans les prochains jours.",
  routine: "Prenez rendez-vous, sans urgence.",
};

const EVERYTHING =
  "Tous les exercices et la course restent suspendus jusqu’au feu vert d’un professionnel de santé.";

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
      "Un mollet douloureux ou gonflé peut venir d’un caillot de sang. Ni massage ni exercice, et consultez aujourd’hui. Si vous avez mal à la poitrine ou du mal à respirer, appelez tout de suite le numéro d’urgence.",
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
      "Les antibiotiques de cette famille peuvent nuire aux tendons. Contactez aujourd’hui la personne qui vous l’a prescrit ou une pharmacie, avant la prochaine prise, et ne chargez pas le mollet.",
    locked:
      "Tous les exercices, sauf la marche à plat, restent suspendus jusqu’au feu vert d’un professionnel de santé.",
  },
  "RF-BSI": {
    title: "Cela fait penser à l’os, pas au tendon",
    action:
      "Une douleur osseuse suit d’autres règles. Arrêtez la course et les sauts et faites-vous examiner cette semaine. Si vous ne pouvez pas vous appuyer dessus, allez-y aujourd’hui.",
    locked:
      "La course, les sauts et les montées sur pointes restent suspendus jusqu’au feu vert d’un professionnel de santé.",
  },
  "RF-NIGHT": {
    title: "Voyez un médecin pour cette douleur",
    action:
      "Une douleur qui ne dépend pas de ce que vous faites, une perte de poids involontaire ou un cancer, même ancien, méritent un avis médical dans les prochains jours.",
    locked: "Pas d’étape suivante jusqu’au feu vert d’un professionnel de santé.",
  },
  "RF-NEURO": {
    title: "Faites vérifier les nerfs ou la circulation",
    action:
      "Un engourdissement, un manque de force ou un mollet qui se serre chaque fois à la même distance demandent un examen dans les prochains jours.",
    locked: "La course reste suspendue jusqu’au feu vert d’un professionnel de santé.",
  },
  "RF-SKIN": {
    title: "Faites d’abord examiner vos pieds",
    action:
      "Une peau qui se referme lentement, ou des pieds moins sensibles au toucher, demandent l’avis d’un professionnel de santé avant de courir ou de sauter.",
    locked:
      "La course, les sauts et le travail pieds nus restent suspendus jusqu’au feu vert d’un professionnel de santé.",
  },
  "RF-STER": {
    title: "Demandez à la personne qui vous a prescrit le corticoïde",
    action: "Attendez son feu vert avant de charger davantage le tendon.",
    locked:
      "Le travail au-delà des montées lentes au sol, et tous les sauts, restent suspendus jusque-là.",
  },
  "RF-SPA": {
    title: "Parlez de ces signes à votre médecin",
    action:
      "Certaines affections des articulations commencent par un tendon sensible au talon. Prenez rendez-vous et dites ce que vous avez coché ici. Un œil rouge ou douloureux doit être examiné aujourd’hui.",
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
    locked: "Pas d’étape suivante avant l’avis d’un professionnel de santé.",
  },
  "RF-AGE": {
    title: "Ces règles sont faites pour les adultes",
    action:
      "Avant 16 ans, une douleur au talon est en général autre chose : voyez un professionnel de santé avec un parent. À 16 ou 17 ans, il faut d’abord l’accord d’un responsable légal et le feu vert d’un professionnel de santé.",
    locked:
      "Tous les exercices et la course restent suspendus : avant 16 ans quel que soit l’avis médical, à partir de 16 ans jusqu’à ce qu’un coach ait noté le feu vert d’un professionnel de santé.",
  },
};
