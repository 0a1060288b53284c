import { french } from "@springback/words/words";
import type { guidance as english } from "#words/en/guidance.ts";

export const guidance = french<typeof english>()({
  runUpTo: "Courez comme prévu, jusqu’à {distance}.",
  why: "Pourquoi ? Chaque règle et sa source",
  lookedAt: "Faites examiner cela",
  tellYes: "Dites que vous avez répondu oui à : {questions}",
  tellNoticed:
    "Dites ce que vous avez remarqué, quand cela a commencé, et quels médicaments vous prenez.",
  writtenDown: "Demandez une note écrite disant quand vous pourrez de nouveau charger la jambe.",
  locked:
    "La course et les exercices restent suspendus jusqu’au feu vert d’un professionnel de santé.",
  lifts:
    "Ce blocage se lève quand un coach note le feu vert d’un professionnel de santé, pas quand vous vous sentez mieux. Si aucun coach ne vous suit, choisissez-en un une fois ce feu vert obtenu : la formule Avec coach le prévoit.",
  toCoach: "Votre coach",
  toHistory: "Votre historique",
  toExport: "Exporter vos données",
  call: "Appelez le 112, ou le numéro d’urgence de votre pays",
});
