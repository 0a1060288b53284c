import { french } from "@springback/words/words";
import type { frame as english } from "#words/en/frame.ts";

export const frame = french<typeof english>()({
  today: "Aujourd’hui",
  runs: "Sorties",
  strength: "Renfo",
  week: "Semaine",
  more: "Plus",
  learn: "À lire",
  plans: "Tarifs",
  example: "Les semaines d’un coureur, jour après jour",
  promises: "Ce que les règles promettent",
  signIn: "Se connecter",
  otherLanguage: "English",
  notMedical: "Des conseils d’entraînement, selon des règles publiées. Ce n’est pas un diagnostic.",
  failedTitle: "Cette page ne s’est pas chargée",
  failedLead:
    "Un problème est survenu chez nous. Ce que vous avez déjà enregistré est en sécurité.",
  tryAgain: "Réessayer",
  quote: "Si cela se répète, donnez-nous ce code : {digest}.",
  goneTitle: "Il n’y a rien ici",
  goneLead: "La page n’existe plus, ou vous n’y avez pas accès.",
  toStart: "Aller à l’accueil",
});
