import { french } from "@springback/words/words";
import type { landing as english } from "#words/en/landing.ts";

export const landing = french<typeof english>()({
  pageTitle: "Springback : courir, adapter ou se reposer",
  pageDescription:
    "Chaque jour, un conseil pour courir avec un tendon d’Achille sensible, selon des règles publiées que vous pouvez lire.",
  today: "Aujourd’hui",
  signIn: "Se connecter",
  promise: "Courir, adapter la sortie ou se reposer ? La réponse chaque matin.",
  promiseMore:
    "Pour celles et ceux qui courent avec un tendon d’Achille sensible. Continuez à le charger dans ses limites, selon des règles publiées que vous pouvez lire, au lieu de deviner.",
  start: "Évaluer mon tendon",
  startNote:
    "Gratuit, environ deux minutes, sans compte. Des conseils d’entraînement, pas un diagnostic.",
  prices:
    "Ensuite, {free} chaque matin. Renforcement guidé : {runner} par mois ; avec un coach : {coached}.",
  answer: "Répondre",
  answerMore:
    "La douleur de 0 à 10, et si vous boitez. Quinze secondes, avant même de lacer vos chaussures.",
  decide: "Décider",
  decideMore:
    "Courir, adapter la sortie ou se reposer. Avec la règle, sa source, et ce qui changerait la réponse.",
  load: "Charger",
  loadMore:
    "Du renforcement par étapes, des positions tenues aux sauts, sans les mouvements qui irritent un tendon sensible.",
  cost: "Ce que cela coûte",
  costMore:
    "La réponse du jour est gratuite et le reste, selon les mêmes règles quoi que vous payiez ; votre historique et son export aussi. Le renforcement guidé s’essaie {days} jours, sans carte bancaire, et l’étape où vous en êtes alors vous reste.",
  comparePlans: "Comparer les formules",
});
