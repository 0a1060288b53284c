import { french } from "@springback/words/words";
import type { gap as english } from "#words/en/gap.ts";

export const gap = french<typeof english>()({
  title: {
    one: "{n} jour sans réponse",
    other: "{n} jours sans réponse",
  },
  lead: "Ils restent ouverts. Personne ne les a remplis : ils ne comptent ni comme des jours calmes ni comme des jours douloureux.",
  notAdded: "Ce que vous n’avez pas fait ne s’ajoute pas à la suite.",
  asks: "Deux choses avant tout : les questions de sécurité, puis comment ça va aujourd’hui.",
  begin: "Commencer par les questions de sécurité",
  startTitle: "D’où vous repartez",
  capped:
    "Jusqu’à {distance} : ce que votre plus longue sortie des {days} derniers jours permet aujourd’hui. Et non là où vous en seriez sans cet arrêt.",
  walkRun:
    "Par le tableau marche-course. Aucune sortie des {days} derniers jours ne permet d’en mesurer une plus longue.",
  gates: "Par les tests d’abord. Vous aviez dû arrêter : la course vient après eux.",
  toGates: "Voir ce qu’il reste à valider",
  step: "Votre étape de renforcement reste « {step} ». Seules des semaines avec réponses la font changer.",
  once: "Faites une seule fois la part du jour. Rien ne se rattrape.",
  ranMeanwhile: "Vous avez couru entre-temps ? Notez-le, et la limite en tient compte.",
});
