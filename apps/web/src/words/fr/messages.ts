import { french } from "@springback/words/words";
import type { messages as english } from "#words/en/messages.ts";

export const messages = french<typeof english>()({
  title: "Vos messages",
  with: "Avec {name}",
  withSomebody: "Avec votre coach",
  noCoachTitle: "Pas encore de coach",
  noCoach:
    "Dès que quelqu’un vous suit, vos échanges sont ici, avec les réponses dont vous parlez.",
  chooseCoach: "Trouver un coach",
  others: "Avec d’autres",
  you: "Vous",
  coach: "Votre coach",
  seen: "lu",
  earlier: "Afficher ce qui précède",
  nothing:
    "Rien n’a encore été dit. Posez une question sur une réponse, une sortie ou la semaine à venir.",
  nothingSaid: "Rien n’a été dit ici.",
  looking: "Vos messages arrivent",
  notLoaded: "Les messages ne se sont pas chargés.",
  ended: "{name} ne vous suit plus. Ce qui a été dit reste ici, à lire.",
  notLetIn:
    "{name} ne voit plus rien de vous, et vous ne pouvez donc plus lui écrire. Ce qui a été dit reste ici.",
  letIn: "Redonner l’accès",
  notInPlan:
    "Votre formule ne comprend plus de coach. Ce qui a été dit reste ici, et ce que votre coach vous écrit encore aussi.",
  seePlans: "Voir les formules",
  yours: "Votre message à {name}",
  hint: "Pas pour les urgences : votre coach le lira peut-être dans quelques heures.",
  about: "À propos de cette réponse",
  withoutIt: "Écrire sans elle",
  empty: "Écrivez d’abord quelque chose.",
  tooLong: "Un message contient 2 000 caractères au plus. Celui-ci en a {n}.",
  send: "Envoyer",
  sending: "Envoi",
  sent: "Envoyé.",
  tryAgain: "Réessayer",
  disagreed: "Vous n’étiez pas d’accord avec cette réponse",
  tooCareful: "Elle est trop prudente.",
  tooMuch: "C’est trop.",
  wrongFacts: "Elle repose sur quelque chose d’inexact.",
});
