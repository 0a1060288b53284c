import { french } from "@springback/words/words";
import type { shell as english } from "#words/en/shell.ts";

export const shell = french<typeof english>()({
  title: "Pas de connexion",
  lead: "Springback est injoignable d’ici pour le moment. Ce que vous avez déjà enregistré est en sécurité.",
  leadElsewhere: "Cette page demande une connexion, et Springback est injoignable pour le moment.",
  drawn:
    "Pas de connexion : ceci vient de votre téléphone. Ce que vous enregistrez reste ici et se synchronisera tout seul.",
  tryAgain: "Réessayer",
  checkIn: "Faire le point du jour",
});
