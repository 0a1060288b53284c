import { WINDOWS } from "#packs/windows.ts";
import type { FactWords, FindingWords, LimitWords, RuleWords } from "#words/words.ts";

/** What a planned piece of work is called, in French. */
export const ACTIVITIES: RuleWords["activities"] = {
  run: "Course",
  walk: "Marche",
  strength: "Renforcement",
  swim: "Natation",
  cycle: "Vélo",
  poolRun: "Course dans l’eau",
  elliptical: "Vélo elliptique",
};

/** What to do differently when an exercise stays with a change, in French. */
export const CHANGES: RuleWords["changes"] = {
  blockRangeAtNeutral:
    "Réglez la butée de la machine pour que le talon s’arrête à la hauteur de l’avant du pied.",
  floorOnly: "Faites-le depuis le sol, sans la cale.",
  heelsRaised: "Surélevez les deux talons sur une cale.",
  heelRaised: "Surélevez le talon avant sur une cale.",
  onFloor: "Restez au sol, les talons jamais plus bas.",
  soreSideInFront:
    "Gardez devant le côté sensible : le tendon de la jambe arrière travaille davantage.",
  soreSideLeads:
    "Montez avec le côté sensible : le tendon de la jambe qui suit travaille davantage.",
};

/** A finding of a plan, in French. */
export const FINDINGS: FindingWords = {
  sentence: "{what} : {sentence}",
  changed: "{what} : {sentence} {change}",
  noFix: {
    unknown:
      "Nous ne connaissons pas cet exercice et ne pouvons donc pas dire par quoi le remplacer.",
    closed:
      "Un signe d’alerte ouvert le ferme. Il rouvre avec le feu vert d’un professionnel de santé, pas avec un changement de plan.",
    unanswered: "Les premières questions n’ont pas encore de réponse. Le plan les attend.",
  },
  refusals: {
    background: "C’est une lecture générale sur un autre tendon, pas un programme à donner.",
    site: "Ce programme n’est pas fait pour cet endroit sensible.",
    stage: "Cela vient à une étape suivante.",
    notRead: "La source de cette partie n’a pas été lue : il n’y a pas de chiffres à utiliser.",
    nothingLeft: "Rien de tout cela n’est ouvert pour le moment.",
  },
};

/** The runner's own limits, in French. */
export const LIMITS: LimitWords = {
  cap: "La douleur la plus forte qu’une séance peut atteindre.",
  settleBy: "Une séance doit être digérée d’ici là.",
  clocks: {
    "24h": "en une journée environ",
    nextMorning: "au matin suivant",
    "60min": "en une heure",
  },
  and: ", et ",
};

/** What the facts a rule used are called, in French. */
export const FACTS: FactWords = {
  names: {
    painNow: "Douleur maintenant",
    hardStop: "Seuil d’arrêt",
    cap: "Limite",
    limp: "Boiterie",
    baseline: "Douleur habituelle",
    plannedM: "Prévu",
    longestM: `Plus longue sortie de ${WINDOWS.longestRunDays} jours`,
    capM: "Permis aujourd’hui",
    age: "Âge",
    daysSince: "Jours depuis la dernière séance moyenne ou dure",
    needed: "Jours entiers qu’elle demande ensuite",
    removed: "Exercices retirés",
    changed: "Exercices modifiés",
  },
  notAnswered: "sans réponse",
  yes: "oui",
  no: "non",
};
