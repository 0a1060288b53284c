import type { SESSION_SOURCES } from "#explain/rule-sources.ts";
import { value } from "#packs/parameters.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of the judging of a session (clinical.md 1.3, 1.4) and of the gates (2.7). */
export const SESSION_RULES: SaidOf<typeof SESSION_SOURCES> = {
  A1: {
    title: "Haut risque",
    sentence: `Vous avez boité, ou la douleur a dépassé ${value("hardStop")}. On redescend.`,
  },
  A2: {
    title: "Au-dessus de votre limite",
    sentence:
      "Pendant la séance ou après, la douleur a dépassé votre limite. On redescend d’une étape.",
  },
  A3: {
    title: "Encore sensible un jour après",
    sentence:
      "Au relevé suivant, la douleur était encore au-dessus de votre limite. On redescend d’une étape.",
  },
  A4: {
    title: "Lente à digérer",
    sentence:
      "Au relevé suivant, la douleur était dans votre limite, mais pas revenue à votre niveau habituel. On reste à cette étape.",
  },
  A5: {
    title: "Encore ouverte",
    sentence: "Nous jugerons cette séance dès votre prochain relevé.",
  },
  A6: {
    title: "Pas assez pour juger",
    sentence:
      "Il manque un relevé ou une réponse : cette séance ne peut pas vous faire passer à l’étape suivante.",
  },
  A7: {
    title: "Dans vos limites",
    sentence: "La douleur est restée dans votre limite et revenue à temps à votre niveau habituel.",
  },
  baseline: {
    title: "Votre douleur habituelle",
    sentence:
      "Le milieu de vos derniers matins après un jour calme. Elle peut baisser librement ; elle monte d’un point au plus au-dessus de votre réponse de départ, pour qu’un tendon moins bien ne devienne pas la norme.",
  },
  masked: {
    title: "Caché par un antidouleur",
    sentence:
      "Un antidouleur peut cacher ce que le tendon a ressenti. Ces réponses peuvent vous retenir ou vous faire redescendre, jamais monter.",
  },
  heelRaisePain: {
    title: "Montée sur pointes tranquille",
    sentence: "Dix montées sur pointes ne font pas plus mal que votre limite.",
  },
  holdsWeek: {
    title: "Une semaine de positions tenues",
    sentence: "Une semaine entière de positions tenues, chaque séance dans vos limites.",
  },
  floorRaisesWeek: {
    title: "Une semaine de montées au sol",
    sentence: "Une semaine entière de montées lentes au sol, chaque séance dans vos limites.",
  },
  adlPain: {
    title: "Quotidien tranquille",
    sentence: "Marcher et prendre l’escalier font assez peu mal.",
  },
  briskWalk: {
    title: "Une demi-heure de marche rapide",
    sentence: "Trente minutes de marche rapide restent dans votre limite.",
  },
  heelRaise: {
    title: `${value("heelRaiseReps")} montées sur pointes`,
    sentence: `${value("heelRaiseReps")} bonnes montées sur une jambe du côté sensible, ou neuf dixièmes de l’autre côté.`,
  },
  hopPain: {
    title: "Dix petits sauts tranquilles",
    sentence: `Dix petits sauts sur une jambe font mal à ${value("hopPain")} ou moins.`,
  },
  run30: {
    title: "Deux demi-heures faciles",
    sentence: `Deux sorties faciles de ${value("easyRunMinutes")} minutes, digérées toutes les deux.`,
  },
  heelRaiseLsi: {
    title: "Montées égales des deux côtés",
    sentence:
      "Le côté sensible fait au moins neuf dixièmes des montées de l’autre. Se sentir bien ne suffit pas : dans une étude, seul un quart des personnes sans symptôme avaient retrouvé leur force.",
  },
  hopLsi: {
    title: "Petits sauts égaux des deux côtés",
    sentence: "Le côté sensible fait au moins neuf dixièmes des petits sauts de l’autre.",
  },
  calfPain: {
    title: "Un quotidien sans douleur",
    sentence:
      "Après une élongation du mollet, le quotidien ne fait plus mal avant de courir sans restriction.",
  },
  calfRaises: {
    title: `${value("calfRaises")} montées sur pointes`,
    sentence: `Après une élongation du mollet, ${value("calfRaises")} montées au sol sur la jambe sensible.`,
  },
  calfEven: {
    title: "Mollets égaux",
    sentence:
      "Après une élongation du mollet, le côté sensible fait au moins neuf dixièmes de l’autre.",
  },
  score: {
    title: `Score du tendon de ${value("scoreRecovered")}`,
    sentence: `Vos réponses donnent ${value("scoreRecovered")} ou plus sur 100. C’est notre questionnaire, pas un questionnaire officiel.`,
  },
  running4Weeks: {
    title: `${value("maintainWeeks")} semaines régulières`,
    sentence: `Vous avez couru chacune des ${value("maintainWeeks")} dernières semaines, et chaque sortie a été digérée.`,
  },
};
