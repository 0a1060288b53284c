import { french } from "@springback/words/words";
import type { refused as english } from "#words/en/refused.ts";

export const refused = french<typeof english>()({
  title: "À revoir",
  lead: "Ces réponses ne sont que sur ce téléphone. Corrigez chacune, ou retirez-la.",
  morning: "Un matin",
  now: "Ce que vous ressentiez",
  settling: "Un jour après une séance",
  session: "Une séance",
  never: "Qu’une séance n’a pas eu lieu",
  other: "Une réponse",
  ahead: "Sa date est encore à venir, peut-être parce que l’heure de ce téléphone était fausse.",
  same: "Cette activité est déjà dans votre historique.",
  notTaken: "Elle n’a pas pu être acceptée telle quelle.",
  when: "Quand était-ce ?",
  save: "Enregistrer cette heure",
  drop: "La retirer",
});
