import type { STEP_SOURCES } from "#explain/rule-sources.ts";
import { value } from "#packs/parameters.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of the weekly step (clinical.md 1.6): the three answers, then each rule that speaks against a step up. */
export const STEP_RULES: SaidOf<typeof STEP_SOURCES> = {
  "C-REGRESS": {
    title: "Un palier en arrière",
    sentence:
      "Une séance a dépassé la limite cette semaine, ou les matins ont empiré deux semaines de suite. Un palier plus facile vient ensuite.",
  },
  "C-HOLD": {
    title: "Rester sur ce palier",
    sentence: "Tout n’est pas encore réuni pour le palier suivant, donc on reste.",
  },
  "C-PROGRESS": {
    title: "Le palier suivant est ouvert",
    sentence:
      "Une semaine entière bien digérée, le travail fait et les tests réussis. C’est votre coach qui change l’étape ; sans coach, c’est à vous de la prendre.",
  },
  "C-OVER": {
    title: "Une séance a dépassé la limite",
    sentence:
      "Une séance de la semaine était à haut risque, ou a fait plus mal que votre limite. On redescend d’un palier.",
  },
  "C-TREND": {
    title: "Les matins empirent",
    sentence:
      "La douleur ou la raideur du matin a monté deux semaines de suite. C’est la chaîne que nous ne voulons pas construire : on redescend d’un palier.",
  },
  "C-TOP": {
    title: "Vous êtes en haut",
    sentence: "Il n’y a pas de palier au-dessus : gardez la force que vous avez construite.",
  },
  "C-FLAG": {
    title: "Une question de sécurité est ouverte",
    sentence: "Tant qu’une question de sécurité attend un professionnel de santé, rien ne monte.",
  },
  "C-EXPECTING": {
    title: "Votre équipe de maternité décide",
    sentence:
      "Pendant une grossesse ou juste après un accouchement, les règles ne vous font pas dépasser seules l’étape de force.",
  },
  "C-TIME": {
    title: "D’abord une semaine entière",
    sentence: `Chaque palier demande une semaine entière, et deux à partir de ${value("slowerFromAge")} ans. Pour compter, il nous faut votre âge et une date de départ.`,
  },
  "C-SESSIONS": {
    title: "Une séance est ouverte ou au-dessus",
    sentence:
      "Pour monter, il faut au moins une séance cette semaine, et que toutes soient dans vos limites et digérées.",
  },
  "C-MORNINGS": {
    title: "Les matins sont moins calmes que la semaine dernière",
    sentence:
      "La douleur et la raideur du matin ne devraient pas dépasser celles de la semaine dernière. Il nous faut assez de matins des deux semaines pour le dire.",
  },
  "C-WORK": {
    title: "Le travail n’est pas tout fait, ou plus que prévu",
    sentence:
      "Pour monter, il faut avoir fait l’essentiel des séries prévues cette semaine, et aucune de plus.",
  },
  "C-MEDICINE": {
    title: "Un antidouleur cache la réponse",
    sentence:
      "Avec un antidouleur dans la semaine, ou un matin qui ne le dit pas, nous ne pouvons pas savoir ce que le tendon a ressenti.",
  },
  "C-GATES": {
    title: "Il reste un test à réussir",
    sentence:
      "Chaque test de l’étape suivante doit être réussi. Un test qui n’a pas été fait compte comme non réussi.",
  },
};
