import { french } from "@springback/words/words";
import type { strength as english } from "#words/en/strength.ts";

export const strength = french<typeof english>()({
  pageTitle: "Renforcement",
  title: "Le renforcement du jour",
  making: "Préparation de la séance du jour",
  tryAgain: "Réessayer",
  start: "Commencer",
  underWayTitle: "Une séance est en cours",
  underWay: "{done} séries sur {sets} sont faites. Elle est gardée sur ce téléphone.",
  resume: "Reprendre la séance",
  notAnswered: "Vous n’avez pas encore dit comment ça va aujourd’hui.",
  checkInFirst: "Faites d’abord le point",
  checkInAfter: "et la séance en découlera.",
  doneTitle: "Le renforcement du jour est fait",
  doneLead:
    "Le repos en fait partie. Les premiers pas de demain matin diront si la séance est digérée.",
  toRuns: "Vos réponses sont dans Sorties",
  showAgain: "Revoir la séance",
  yourCoach: "Votre coach",
  coachSays: "{coach} : {note}",
  wholePlan: "Le plan entier",
  nothingTitle: "Rien à faire aujourd’hui",
  nothingUntil: "Votre séance revient ici dès que ces règles la permettent.",
  nothingWhy: "Ce qui changerait la réponse",
  changedTitle: "Changé pour aujourd’hui",
  leftOut: "retiré",
  needs: "Ce qu’il vous faut : {things}.",
  lastStage: "Votre dernière étape attribuée",
  closedLead:
    "Le plan qui vous guide série par série fait partie d’un abonnement. Vous pouvez continuer ce que vous connaissez et le noter à la main : le lendemain matin compte toujours.",
  logByHand: "Noter une séance à la main",
  seePlans: "Voir les formules",
  felt: "Votre ressenti ?",
  sets: "{done} séries sur {sets}",
  saved: "Enregistré : {done} séries sur {sets}. Nous déciderons demain, après vos premiers pas.",
  savedPast: "Enregistré : {done} séries sur {sets}.",
  notSavedThen:
    "Elle n’a pas été enregistrée à la fin. Dites ce que vous avez ressenti, si vous vous en souvenez ; ce que vous laissez ouvert reste sans réponse.",
  duringKept:
    "La plus forte que vous avez notée pendant les séries figure ici jusqu’à ce que vous en choisissiez une autre.",
  openAnswers:
    "Vous pouvez enregistrer ainsi et répondre plus tard dans Sorties. D’ici là, la séance ne peut pas être jugée.",
  decideLater:
    "Nous déciderons demain, après vos premiers pas : c’est la nuit qui compte, pas ce que vous ressentez maintenant.",
  save: "Enregistrer la séance",
  saving: "Enregistrement",
  backToSet: "Revenir à la dernière série",
  throwAway: "Supprimer cette séance",
  noSetTitle: "Aucune série n’est faite",
  noSetLead: "Il n’y a encore rien à enregistrer.",
  backToSession: "Revenir à la séance",
  stage: "{name} : {often}.",
});
