import type { BecauseWords } from "#words/words.ts";

/** Why a rule applied today, in French. */
export const BECAUSE: BecauseWords = {
  otherRule: "Une règle de votre plan s’applique aujourd’hui.",
  flag: "{title}. {action}",
  limp: "Vous boitez, et courir en boitant charge tout autrement.",
  hardStop: "La douleur est à {painNow} maintenant. Au-dessus de {hardStop}, on se repose.",
  unanswered: "Il reste à répondre : {missing}.",
  missing: {
    intake: "où vous avez mal",
    painNow: "la douleur maintenant",
    limp: "si vous boitez",
    age: "votre âge",
    other: "comment ça va maintenant",
  },
  overCap: "La douleur est à {painNow} maintenant ; votre limite est de {cap}.",
  lastSession: {
    highRisk: "Votre dernière séance était de trop, et {notBack}.",
    open: "Votre dernière séance a laissé des réponses ouvertes, et {notBack}.",
    over: "Votre dernière séance a dépassé la limite, et {notBack}.",
    pending: "Votre dernière séance n’est pas encore digérée, et {notBack}.",
    unknown: "Votre dernière séance ne peut pas encore être jugée, et {notBack}.",
  },
  notBack: {
    nowUnknown: "nous ne savons pas comment ça va maintenant",
    usualUnknown: "nous ne connaissons pas encore votre douleur habituelle",
    above: "la douleur est à {painNow}, pas encore revenue à votre niveau habituel de {baseline}",
  },
  gates: "Avant de courir à nouveau, il reste à réussir : {gates}.",
  comingBack: "Vous reprenez : commencez par votre tableau marche-course.",
  spike: {
    noRun: "Aucune sortie dans les {days} derniers jours pour mesurer celle d’aujourd’hui.",
    longest:
      "Votre plus longue sortie des {days} derniers jours est de {longest}, et la distance du jour n’est pas fixée.",
    planned:
      "Votre plus longue sortie des {days} derniers jours est de {longest}, et vous avez prévu {planned}.",
    capped:
      "Votre plus longue sortie des {days} derniers jours est de {longest}, et vous avez prévu {planned} : {cap} suffisent aujourd’hui.",
  },
  recovery: {
    hard: "Vous avez fait une séance dure {when}. Elle demande {days} avant la suivante.",
    medium: "Vous avez fait une séance moyenne {when}. Elle demande {days} avant la suivante.",
  },
  when: {
    today: "plus tôt aujourd’hui",
    yesterday: "hier",
    before: { one: "il y a {n} jour", other: "il y a {n} jours" },
  },
  exercises: {
    one: "{n} exercice de la liste du jour ne convient pas encore.",
    other: "{n} exercices de la liste du jour ne conviennent pas encore.",
  },
  settled: "Votre dernière séance est digérée. {rest}",
  nothing: "Rien ne s’y oppose.",
  within: "La douleur est à {painNow} maintenant, dans votre limite de {cap}.",
  override: "Réglé à la main par {by} : {reason}",
};
