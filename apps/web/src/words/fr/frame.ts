import { french } from "@springback/words/words";
import type { frame as english } from "#words/en/frame.ts";

export const frame = french<typeof english>()({
  today: "Aujourd’hui",
  runs: "Courses",
  strength: "Renfo",
  week: "Semaine",
  more: "Plus",
  learn: "Lire",
  plans: "Les prix",
  signIn: "Se connecter",
  otherLanguage: "English",
  notMedical:
    "Des conseils d’entraînement, selon des règles publiées. Ce n’est pas un avis médical.",
  failedTitle: "Cette page ne s’est pas chargée",
  failedLead: "Quelque chose a échoué chez nous. Ce que vous avez déjà enregistré est en sécurité.",
  tryAgain: "Réessayer",
  quote: "Si cela se reproduit, citez {digest}.",
  goneTitle: "Il n’y a rien ici",
  goneLead: "La page n’existe plus, ou elle ne vous est pas ouverte.",
  toStart: "Aller à l’accueil",
});
