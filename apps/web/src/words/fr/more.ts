import { french } from "@springback/words/words";
import type { more as english } from "#words/en/more.ts";

export const more = french<typeof english>()({
  title: "Plus",
  progress: "Progrès",
  progressLead: "Les séances et les matins d’après, semaine par semaine.",
  messages: "Messages",
  messagesLead: "Vos échanges avec votre coach.",
  learn: "À lire",
  learnLead: "De courts articles sur la charge du tendon et son retour au calme.",
  tests: "Tests et scores",
  testsLead: "Montées sur pointes, petits sauts et questionnaires, de temps en temps.",
  shoes: "Chaussures",
  shoesLead: "Vos paires, leur drop, et quand les revoir.",
  history: "Historique",
  historyLead: "Tout ce que vous avez dit, et chaque réponse reçue.",
  share: "Pour un professionnel de santé",
  shareLead: "Vos soixante derniers jours sur une page, ou par un lien qui expire.",
  reminders: "Rappels",
  remindersLead: "Un mot à l’heure de votre lever, par e-mail ou par notification.",
  settings: "Réglages",
  settingsLead: "Langue, kilomètres ou miles, semaines, clair ou sombre, écran d’accueil.",
  account: "Compte",
  accountLead: "Votre abonnement, votre coach, vos fichiers, et la suppression du compte.",
});
