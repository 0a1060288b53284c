import { french } from "@springback/words/words";
import type { agree as english } from "#words/en/agree.ts";

export const agree = french<typeof english>()({
  pageTitle: "Votre accord",
  title: "Pouvons-nous garder vos réponses\u202f?",
  lead: "Ce que vous dites de votre santé n’est gardé chez nous qu’une fois votre accord donné.",
  until:
    "D’ici là, cela reste sur ce téléphone. La réponse du jour en tient compte ici, tout comme le conseil de faire examiner un signe. Ni nous ni un coach ne le voyons.",
  agree: "Donner mon accord",
  saving: "Enregistrement",
  freely:
    "Rien ne vous y oblige. Ce que nous avons déjà, vos fichiers et la suppression de votre compte vous restent ouverts dans tous les cas.",
  givenTitle: "Vous avez donné votre accord",
  given:
    "Nous gardons ce que vous dites de votre santé, afin de vous guider. Vous pouvez retirer cet accord dans votre compte à tout moment, et supprimer ce compte efface tout.",
  toToday: "Retour à aujourd’hui",
  toAccount: "Votre compte",
});
