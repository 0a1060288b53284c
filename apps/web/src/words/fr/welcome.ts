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
  home: "Mettre Springback sur l’écran d’accueil",
  homeWhy:
    "Un iPhone efface ce qu’un site garde dans le navigateur après une semaine sans visite. Depuis l’écran d’accueil, rien n’est effacé, et votre point du jour marche aussi sans connexion. Ce qui est synchronisé est de toute façon en sûreté chez nous.",
  onIphone: "Sur iPhone ou iPad",
  onIphoneHow: "Dans Safari, appuyez sur « Partager », puis sur « Sur l’écran d’accueil ».",
  onAndroid: "Sur Android",
  onAndroidHow:
    "Ouvrez le menu du navigateur, puis appuyez sur « Installer l’application » ou « Ajouter à l’écran d’accueil ».",
});
