import { french } from "@springback/words/words";
import type { checkIn as english } from "#words/en/check-in.ts";

export const checkIn = french<typeof english>()({
  pageTitle: "Point du jour",
  title: "Comment ça va aujourd’hui ?",
  morning: "Vos premiers pas ce matin",
  now: "La douleur en ce moment",
  limp: "Vous fait-elle boiter ?",
  no: "Non",
  yes: "Oui",
  pickPain: "Choisissez un chiffre de 0 à 10.",
  yesOrNo: "Répondez oui ou non.",
  saving: "Enregistrement",
  tryAgain: "Réessayer",
  save: "Enregistrer et voir ma réponse",
  more: "Du nouveau ? Raideur, gonflement, nuit, médicaments",
  stiffness: "Combien de temps la raideur du matin a duré",
  notAnswered: "Sans réponse",
  notStiff: "Pas de raideur",
  minutes: "{minutes} minutes",
  longest: "2 heures ou plus",
  swelling: "Gonflement",
  swellingNone: "Aucun",
  swellingMild: "Un peu",
  swellingMarked: "Beaucoup",
  night: "La douleur a-t-elle interrompu votre nuit ?",
  medicine: "Un médicament contre la douleur ces dernières 24 heures ?",
  medicineHint:
    "Il peut masquer la douleur : un jour où vous en prenez ne compte jamais pour passer à l’étape suivante.",
  signs: "Un claquement, un mollet gonflé, un engourdissement, de la fièvre ?",
  toSafety: "Répondre à nouveau aux questions de sécurité",
});
