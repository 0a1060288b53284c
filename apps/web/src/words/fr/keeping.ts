import { french } from "@springback/words/words";
import type { keeping as english } from "#words/en/keeping.ts";

export const keeping = french<typeof english>()({
  pageTitle: "Entretenir",
  over: "La dernière étape",
  proposed: "Le moment d’entretenir ce que vous avez construit",
  proposedLead: {
    one: "{n} semaine de course dans vos limites, les deux tests et le questionnaire : les règles proposent la dernière étape.",
    other:
      "{n} semaines de course dans vos limites, les deux tests et le questionnaire : les règles proposent la dernière étape.",
  },
  taken: "Vous entretenez ce que vous avez construit",
  takenLead: "Vous êtes à la dernière étape. Il n’y en a pas d’autre après, ni rien à rattraper.",
  notYet: "Pas encore",
  notYetLead:
    "Les règles proposent la dernière étape après des semaines de course dans vos limites, les tests et le questionnaire.",
  toProgress: "Voir ce qu’il reste à valider",
  stays: "Ce qui reste",
  strength: {
    one: "Du renforcement {n} jour par semaine, pendant des mois, même quand rien n’est sensible.",
    other:
      "Du renforcement {n} jours par semaine, pendant des mois, même quand rien n’est sensible.",
  },
  running:
    "La course selon la réponse de chaque matin. Le point du jour reste : sans lui, il n’y a pas de réponse.",
  noPromise:
    "Personne ne peut dire que cela ne reviendra pas. Voici les signes qui demandent d’en faire moins.",
  comeBack: "Quand revenir en arrière",
  overLimit:
    "Une séance où la douleur dépasse {cap} sur 10, ou qui n’est pas digérée en un jour : les règles font redescendre d’une étape.",
  rising: {
    one: "Des matins qui empirent pendant {n} semaine : de même.",
    other: "Des matins qui empirent {n} semaines de suite : de même.",
  },
  worse: "Dès que c’est pire : le bouton de la page Aujourd’hui reste à sa place.",
  choice: "Votre choix",
  take: "Passer à l’entretien",
  taking: "Un instant",
  stay: "Rester à cette étape",
  stayLead: "Rien ne change alors. Vous pourrez y passer tant que les règles le proposent.",
  notTaken: "Pas encore pris",
  notTakenLead:
    "Notre service était injoignable, ou les règles ne le proposent plus. Regardez la réponse du jour, puis réessayez.",
  coachGives:
    "C’est {name} qui vous donne vos étapes et qui voit que c’est le moment ; posez-lui la question si vous voulez.",
  toCoach: "Écrire à {name}",
  needsPlan:
    "Changer d’étape fait partie d’une formule. Sans elle, vous gardez celle où vous en êtes.",
  toPlans: "Voir les formules",
  leaving: "Moins besoin de nous ?",
  cheaper: "Voir votre formule",
  export: "Emporter vos données",
  toToday: "Retour à aujourd’hui",
  sectionTaken: "Ce qui reste, et quand revenir en arrière",
});
