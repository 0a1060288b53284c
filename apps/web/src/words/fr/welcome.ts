import { french } from "@springback/words/words";
import type { welcome as english } from "#words/en/welcome.ts";

export const welcome = french<typeof english>()({
  tomorrow: "Le point de demain",
  next: "{day}, après vos premiers pas.",
  nextAt: "{day}, {time}.",
  reminded: "Nous vous le rappelons à cette heure, sauf si votre point est déjà fait.",
  unreminded:
    "Deux réponses, une dizaine de secondes. C’est votre matinée qui décide de la journée.",
  toReminders: "Régler un rappel",
  trial: "{days} jours d’essai de la formule Autonome",
  trialLead:
    "Commencés aujourd’hui, ils se terminent d’eux-mêmes le {date}. Ni carte bancaire, ni paiement. La sécurité, la réponse du jour et votre historique restent gratuits.",
  trialBegin: "Commencer mes {days} jours",
  trialOpening: "Ouverture de votre formule",
  trialMore: "Ce que contiennent les formules",
  tryAgain: "Réessayer",
});
