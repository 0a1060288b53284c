import { french } from "@springback/words/words";
import type { keeping as english } from "#words/en/keeping.ts";

export const keeping = french<typeof english>()({
  pageTitle: "Entretenir",
  over: "Le dernier palier",
  proposed: "Le moment d’entretenir ce que vous avez construit",
  proposedLead: {
    one: "{n} semaine de course dans vos limites, les deux tests et le questionnaire : les règles proposent le dernier palier.",
    other:
      "{n} semaines de course dans vos limites, les deux tests et le questionnaire : les règles proposent le dernier palier.",
  },
  taken: "Vous entretenez ce que vous avez construit",
  takenLead: "Vous êtes au dernier palier. Il n’y en a pas après, et rien à rattraper.",
  notYet: "Pas encore",
  notYetLead:
    "Les règles proposent le dernier palier après des semaines de course dans vos limites, les tests et le questionnaire.",
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
    "Une séance qui fait mal au-dessus de {cap} sur 10, ou qui ne retombe pas en un jour : les règles reculent d’un palier.",
  rising: {
    one: "Des matins qui empirent pendant {n} semaine : de même.",
    other: "Des matins qui empirent {n} semaines de suite : de même.",
  },
  worse: "Dès que c’est pire : le bouton de la page du jour reste à sa place.",
  choice: "Votre choix",
  take: "Passer à l’entretien",
  taking: "Un instant",
  stay: "Rester à ce palier",
  stayLead: "Rien ne change alors. Vous pourrez y passer tant que les règles le proposent.",
  notTaken: "Pas encore pris",
  notTakenLead:
    "Nous étions injoignables, ou les règles ne le proposent plus. Regardez la réponse du jour, puis réessayez.",
  coachGives:
    "{name} vous donne vos paliers et voit que c’est le moment ; posez la question si vous voulez.",
  toCoach: "Écrire à {name}",
  needsPlan:
    "Passer à un palier fait partie d’une formule. Sans elle, vous gardez celui où vous êtes.",
  toPlans: "Voir les formules",
  leaving: "Besoin de moins de nous ?",
  cheaper: "Voir votre formule",
  export: "Emporter ce qui est à vous",
  toToday: "Retour à la page du jour",
  sectionTaken: "Ce qui reste, et quand revenir en arrière",
});
