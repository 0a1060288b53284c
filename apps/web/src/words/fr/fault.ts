import { french } from "@springback/words/words";
import type { fault as english } from "#words/en/fault.ts";

export const fault = french<typeof english>()({
  title: "Pas encore envoyé",
  kept: "Ce que vous avez saisi est toujours là.",
  offline: "Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.",
  ourSide: "Quelque chose a échoué chez nous. Réessayez dans un instant.",
  tooOften: "C’était trop de fois de suite. Attendez quelques minutes, puis réessayez.",
  notInPlan: "Il faut pour cela la formule qui comprend un coach.",
  signedOut: "Vous êtes déconnecté. Connectez-vous, puis réessayez.",
  notLetIn: "Votre coach ne voit plus rien de vous. Redonnez-lui d’abord accès, dans votre compte.",
  notFound: "Il n’y a rien ici, ou cela ne vous est pas ouvert.",
  changed: "Cela a changé depuis que vous l’avez ouvert. Rechargez la page pour le voir tel quel.",
  invalid: "Quelque chose ici ne peut pas être gardé. Modifiez-le, puis réessayez.",
});
