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
  call: "Appelez le 112, ou le numéro d’urgence de votre pays",
});
