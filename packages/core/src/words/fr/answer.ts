import type { AnswerWords, RuleWords, WouldChangeWords } from "#words/words.ts";

/** Today's answer, in French. */
export const ANSWER: AnswerWords = {
  headline: {
    run: "Courez comme prévu.",
    rest: "Pas de course aujourd’hui.",
    unanswered: "Repos, tant que nous n’en savons pas plus.",
    modify: "Adaptez la séance du jour.",
    swapLowImpact: "Remplacez la sortie : nagez, pédalez ou courez dans l’eau.",
    lightDayOnly: "Aujourd’hui, une journée légère.",
    walkRun: "Alternez marche et course aujourd’hui.",
    substitute: "Entraînez-vous, avec quelques remplacements.",
    shorter: "Courez, mais moins loin.",
    upTo: "Courez, jusqu’à {distance}.",
  },
  how: {
    swapLowImpact: "Nagez, pédalez ou courez en eau profonde, les mêmes minutes, au même effort.",
    lightDayOnly: "Gardez ce jour léger : une marche tranquille, un peu de natation ou de vélo.",
    walkRun: "Faites votre palier de marche-course à la place de la sortie prévue.",
    substitute: "Prenez les remplacements indiqués pour certains exercices.",
    shorter: "Gardez la sortie courte.",
    upTo: "Ne courez pas plus de {distance}.",
  },
  next: {
    unanswered: "Répondez à ce qui manque, et nous refaisons le point aussitôt.",
    nextAnswer: "Nous referons le point à votre prochaine réponse.",
    tomorrow: "Nous referons le point demain.",
  },
};

/** What would change the answer, in French. */
export const WOULD_CHANGE: WouldChangeWords = {
  sentence: "{conditions}, {outcome}.",
  and: " et ",
  outcomes: {
    run: "vous pourriez courir comme prévu",
    modify: "la séance du jour serait à adapter",
    rest: "aujourd’hui serait un jour de repos",
  },
  painNow: "avec une douleur à {value} maintenant",
  limp: "en boitant",
  noLimp: "sans boiter",
  planned: "avec {distance} au programme",
  morePlanned: "avec plus de {distance} au programme",
  nothingPlanned: "sans distance prévue",
  pain24h: "si la douleur est à {value} un jour après votre dernière séance",
  pain60min: "si la douleur est à {value} une heure après votre dernière séance",
  painNextMorning: "si vos premiers pas du matin font mal à {value}",
  waitDays: "dans {days}, si rien ne change",
  later: "plus tard",
  other: "avec une autre réponse ({fact} : {value})",
};

/** Verdicts of a session that no rule's own words fit, in French. */
export const VERDICTS: RuleWords["verdicts"] = {
  over: {
    title: "Au-dessus de votre limite",
    sentence:
      "La douleur a dépassé votre limite, pendant la séance, après ou un jour plus tard. On redescend d’une étape.",
  },
  masked: {
    title: "Dans vos limites, avec un antidouleur",
    sentence:
      "Un antidouleur peut cacher ce que le tendon a ressenti : cette séance ne peut pas vous faire passer à l’étape suivante.",
  },
};
