import { french } from "@springback/words/words";
import type { fault as english } from "#words/en/fault.ts";

export const fault = french<typeof english>()({
  title: "Pas encore envoyé",
  kept: "Ce que vous avez saisi est toujours là.",
  agree: "Lire et donner mon accord",
  offline: "Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.",
  quote: "Si cela se répète, donnez-nous ce code : {id}.",
});
