import { french } from "@springback/words/words";
import type { example as english } from "#words/en/example.ts";

export const example = french<typeof english>()({
  title: "Les semaines d’un coureur, jour après jour",
  pageDescription:
    "Des coureurs inventés, de vraies règles : parcourez leurs journées et voyez chaque réponse, courir, adapter ou se reposer, avec la règle, ses chiffres et sa source.",
  lead: "Des histoires inventées, auxquelles répondent les vraies règles. Avancez d’un jour à l’autre : ce que le coureur a dit, ce qui lui a été répondu, et pourquoi. C’est un exemple, pas un conseil pour vous ; l’évolution d’un tendon, nous ne pouvons pas la promettre.",
  pick: "Quelle histoire ?",

  calm: "Des jours calmes",
  calmLead: "Des sorties faciles avec un jour entre deux, puis une longue, prévue trop longue.",
  lag: "Le lendemain matin",
  lagLead: "Des côtes qui se passent bien, et un lendemain matin qui dit le contraire.",
  silence: "Des jours sans nouvelles",
  silenceLead: "Trois matins sans point du jour.",
  flag: "Un signe d’alerte",
  flagLead: "Un mollet enflé, moins sensible le lendemain, et la course reste suspendue.",
  back: "La reprise de la course",
  backLead: "Après deux mois d’arrêt : les tests d’abord, puis marche et course en alternance.",

  days: "Les jours écoulés",
  dayIs: "Jour {n} : {state}",
  toCome: "Jour {n}, encore à venir",
  next: "Jour suivant",
  before: "Jour précédent",
  restart: "Depuis le début",

  day: "Jour {n} sur {total} : {date}",
  told: "Ce que le coureur a dit",
  nothingTold: "Rien n’a été dit ce matin-là.",
  planned: "Prévu : {what}",
  noPlan: "Rien de prévu",
  later: "Plus tard ce jour-là",
  wholeScreen:
    "Dans l’application, cette réponse occupe tout l’écran, et aucun bouton ne permet de la contourner.",

  morning: "Un matin, par exemple",
  morningLead:
    "Une personne inventée, deux jours après des côtes ; la réponse vient des vraies règles. Ce n’est pas un conseil pour vous.",
  morningMore: "Suivre jour après jour des personnes inventées",

  testsTitle: "Ces histoires sont aussi des tests",
  tests:
    "Chacune figure parmi les tests des règles : au moindre changement, chaque réponse doit être celle qui a été écrite. Cette page ne garde aucune réponse, elle interroge les règles.",
  toPromises: "Ce que les règles promettent",
  toCheck: "Obtenir votre propre réponse",
});
