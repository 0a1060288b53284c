import type { PLAN_SOURCES } from "#explain/rule-sources.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of a week's plan: what its review finds, and why a built day looks as it does (clinical.md 2.5, 2.8, 7). */
export const PLAN_RULES: SaidOf<typeof PLAN_SOURCES> = {
  "W-DATE": {
    title: "Pas une date",
    sentence: "Ce jour n’a pas de vraie date : il ne peut pas être planifié.",
  },
  "W-NUMBER": {
    title: "Pas un nombre",
    sentence: "Donnez des mètres et des minutes entiers, au-dessus de zéro, ou laissez-les vides.",
  },
  "W-TWICE": {
    title: "Une fois suffit",
    sentence: "C’est prévu deux fois. Une fois par jour suffit.",
  },
  "W-LINES": {
    title: "Dites ce que c’est",
    sentence: "Une séance de renforcement sans exercices reçoit ceux de l’étape.",
  },
  "W-STEP": {
    title: "Pas encore ce palier",
    sentence:
      "La règle du tableau marche-course n’ouvre pas ce palier, ou demande d’abord des jours de repos.",
  },
  "W-APART": {
    title: "Trop rapproché",
    sentence:
      "Après un jour moyen, un jour reste sans course ni travail lourd ; après un jour dur, deux.",
  },
  "W-JUMPS": {
    title: "Les sauts demandent leur repos",
    sentence:
      "Les sauts sur deux jambes reviennent après 48 heures, ceux sur une jambe, les foulées bondissantes et les sauts en contrebas après 72.",
  },
  "W-OFTEN": {
    title: "Assez souvent",
    sentence: "L’étape, ou le tableau marche-course, en demande moins de jours par semaine.",
  },
  "W-RUN": {
    title: "Une sortie facile",
    sentence:
      "Facile et à plat, bien plus courte que la plus longue des 30 derniers jours, avec un jour libre de chaque côté.",
  },
  "W-LONG": {
    title: "La plus longue sortie de la semaine",
    sentence:
      "Aussi longue que les 30 derniers jours le permettent : un dixième de plus que la plus longue quand l’étape suivante est ouverte, sinon pas davantage.",
  },
  "W-WALK-RUN": {
    title: "La prochaine marche-course",
    sentence: "Le palier que la règle de votre tableau ouvre, avec ses jours de repos.",
  },
  "W-STRENGTH": {
    title: "Renforcement",
    sentence:
      "La séance de votre étape, aussi souvent que l’étape le demande, si possible les jours déjà chargés.",
  },
  "W-NO-JUMPS": {
    title: "Renforcement sans les sauts",
    sentence: "Les derniers sauts sont trop proches : cette séance les laisse de côté.",
  },
  "W-CROSS": {
    title: "Sans impact, à la place d’une sortie",
    sentence:
      "Garde la forme un jour qui n’est pas fait pour courir : les mêmes minutes, au même effort.",
  },
  "W-RECOVERY": {
    title: "Un jour pour récupérer",
    sentence: "Le tendon a ce jour libre entre deux jours chargés. Une marche tranquille convient.",
  },
  "W-CALM": {
    title: "Un jour de calme",
    sentence:
      "Vous avez dit que c’est pire : ni course ni renforcement chargé avant la fin de vos jours de calme. La marche et les maintiens restent, et rien ne s’ajoute ensuite.",
  },
  "W-REST": {
    title: "Un jour sans rien",
    sentence: "Un jour de la semaine reste libre.",
  },
  "W-FREE": {
    title: "Rien de prévu",
    sentence: "Vous n’avez pas proposé ce jour pour en faire plus.",
  },
  "W-MISSED": {
    title: "Manqué, c’est manqué",
    sentence: "Ce qui a été manqué la semaine dernière ne s’ajoute pas à celle-ci.",
  },
  "W-PAST": {
    title: "Déjà passé",
    sentence: "Un jour passé, c’est ce qui a eu lieu, pas un plan.",
  },
  "W-NOT-THERE": {
    title: "Rien à déplacer",
    sentence: "Cette séance n’est pas prévue ce jour-là.",
  },
  "W-RANGE": {
    title: "Une autre semaine",
    sentence: "Un jour peut se déplacer dans sa propre semaine.",
  },
  "W-SIMULATED": {
    title: "Une simulation des règles",
    sentence:
      "Ceci met en jeu les règles, pas votre tendon : on voit ce qu’elles répondraient, pas ce que vous ressentirez.",
  },
  "W-EXPECTED": {
    title: "Des matins comme d’habitude",
    sentence:
      "Le milieu des derniers matins que vous avez notés ; sans eux, votre douleur habituelle ; sans elle, un point au-dessus de votre limite.",
  },
};
