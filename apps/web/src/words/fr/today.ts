import { french } from "@springback/words/words";
import type { today as english } from "#words/en/today.ts";

export const today = french<typeof english>()({
  title: "Aujourd’hui",
  intakeTitle: "Votre première réponse est à deux minutes",
  intakeLead:
    "Nous vous interrogeons sur la sécurité, l’endroit sensible et ce que vous ressentez. Ensuite, la réponse vous attend ici chaque matin.",
  toIntake: "Répondre aux premières questions",
  startStrength: "Commencer le renforcement du jour",
  goOnStrength: "Reprendre votre séance",
  logSession: "Noter une séance",
  changed: "Quelque chose a changé",
  why: "Pourquoi ? Chaque règle, dans l’ordre",
  waiting: "En attente de votre réponse",
  howItFelt: "Votre ressenti ?",
  settling: "Et un jour après ?",
  answer: "Répondre",
  strength: "Renforcement",
  about: "Environ {minutes} minutes",
  strengthDone: "Fait aujourd’hui.",
  strengthNothing: "Rien à charger aujourd’hui.",
  toStrength: "Le renforcement du jour",
  toWeek: "Votre semaine",
  walkRun: "Marche-course",
  shoes: "Chaussures",
  shoesDue: "Il est temps de revoir vos chaussures.",
  toShoes: "Vos chaussures",
  coach: "Votre coach",
  gap: {
    one: "{n} jour sans réponse avant aujourd’hui. Il reste ouvert : personne ne l’a rempli à votre place.",
    other:
      "{n} jours sans réponse avant aujourd’hui. Ils restent ouverts : personne ne les a remplis à votre place.",
  },
  opening: "Ouverture de ce que garde ce téléphone",
  nothingKept: "Ce téléphone ne garde encore rien. Ouvrez Springback une fois avec une connexion.",
});
