import type { MarkWords } from "#words/mark-words.ts";
import type { RuleWords } from "#words/words.ts";

/** What each number of the rules does, in French. */
export const PARAMETERS: RuleWords["parameters"] = {
  hardStop: "Une douleur au-dessus est un haut risque, quel que soit le profil.",
  readingFrom: "Un relevé à 24 heures compte à partir de ce délai après la séance.",
  readingUntil: "Un relevé à 24 heures compte jusqu’à ce délai après la séance.",
  reading60Until: "Un relevé à 60 minutes compte jusqu’à ce délai après.",
  maskBefore: "Un antidouleur cache les relevés de cette durée avant le matin qui le dit.",
  maskAfter: "Un antidouleur cache les relevés de cette durée après le matin qui le dit.",
  mediumRpe: "À partir de cet effort, une séance pour le tendon est moyenne.",
  highRpe: "À partir de cet effort, une séance pour le tendon est dure.",
  baselineRest:
    "Un matin renseigne sur le niveau habituel à partir de ce délai après la dernière séance moyenne ou dure.",
  baselineValues: "Le niveau habituel est la médiane basse de ce nombre de matins au plus.",
  baselineFewest:
    "Avec moins de matins que cela, c’est la réponse de départ qui sert de niveau habituel.",
  baselineRise:
    "Le niveau habituel peut monter d’autant au-dessus de la réponse de départ, pas plus.",
  nowValid: "La réponse sur l’état du moment compte pendant cette durée.",
  lastSessions:
    "Les séances finies depuis moins longtemps comptent à côté de celles du dernier jour.",
  restedAway: "Après cette durée sans pouvoir courir, on revient comme après un arrêt.",
  spikeWindow: "La plus longue sortie est cherchée sur cette durée en arrière.",
  spikeCapTenths: "Une sortie peut faire cette part de la plus longue.",
  spikeSmallTenths: "Jusqu’à cette part de la plus longue sortie, le dépassement est petit.",
  spikeModerateTenths:
    "Jusqu’à cette part de la plus longue sortie, le dépassement est modéré ; au-delà, grand.",
  mediumRecovery: "Jours entiers entre un jour moyen et la sortie suivante.",
  highRecovery: "Jours entiers entre un jour dur et la sortie suivante.",
  stepWeek: "Temps entier passé à une étape avant la suivante.",
  stepWeekFrom60:
    "Temps entier passé à une étape avant la suivante, à partir de l’âge où les étapes durent plus longtemps.",
  slowerFromAge: "Âge à partir duquel une étape dure plus longtemps.",
  weekMornings: "Une moyenne de la semaine demande ce nombre de matins renseignés.",
  trendWeeks: "Ce nombre de semaines de suite de matins moins bons fait redescendre d’une étape.",
  stiffnessDays:
    "La raideur d’un matin est comparée au milieu de celles de cette durée juste avant.",
  stiffnessRise: "Une raideur dépassant d’autant le milieu habituel mérite un regard.",
  stiffnessDoubled: "À partir d’ici, une raideur double du milieu habituel mérite un regard.",
  doneTenths: "Part des séries prévues à avoir faite avant de passer à l’étape suivante.",
  heelRaisePain: "Douleur des montées sur pointes, au plus, avant les montées lentes.",
  adlPainS2: "Douleur du quotidien, au plus, avant le travail lourd.",
  adlPainS3: "Douleur du quotidien, au plus, avant de courir ou de sauter.",
  heelRaiseReps: "Montées sur une jambe du côté sensible avant de courir.",
  calfAdlPain:
    "Après une élongation du mollet, douleur du quotidien, au plus, avant de courir sans restriction.",
  calfRaises:
    "Après une élongation du mollet, montées sur une jambe du côté sensible avant de courir sans restriction.",
  hopPain: "Douleur de dix petits sauts sur une jambe, au plus, avant de courir.",
  walkRunHopPain: "Douleur des petits sauts, au plus, avant les premières accélérations.",
  easyRunMinutes: "Une sortie facile compte pour l’étape de course à partir de cette durée.",
  easyRuns: "Sorties faciles dans les limites avant l’étape de course.",
  lsiTenths: "Part du compte de l’autre côté que le côté sensible doit faire pour réussir.",
  scoreRecovered: "Score du tendon lu comme un retour complet.",
  importantChange: "Hausse du score du tendon qui compte au début.",
  importantChangeLate: "Hausse du score du tendon qui compte plus tard.",
  importantLateWeeks: "À partir de ce délai depuis le départ, la plus petite hausse compte.",
  maintainWeeks: "Semaines de course dans les limites avant l’entretien.",
  repeatApart: "Deux passages à un palier de marche-course sont séparés d’au moins ce délai.",
  walkRunRestDays: "Jours de repos entre deux passages à une phase du tableau à six phases.",
  runThroughRest: "Jours de repos quand les accélérations ont rendu la semaine moins bonne.",
  levelUpsPerWeek: "Niveaux gagnés en une semaine, au plus.",
  soreBeforeRest: "Jours sans courir quand l’échauffement fait mal.",
  soreDuringRest: "Jours sans courir quand la séance fait mal.",
  easyRunTenths:
    "La sortie ordinaire d’une semaine construite fait cette part de la plus longue de 30 jours.",
  crossMinutes:
    "Le travail sans impact d’une semaine construite dure ce temps, sauf indication de votre part.",
  freeDays: "Jours d’une semaine construite sans course ni travail sans impact.",
  usualMornings:
    "Une simulation prend comme niveau habituel le milieu bas de ce nombre de derniers matins.",
  minDrop: "À partir de ce drop, la chaussure ménage le tendon de S0 à S3.",
  lift: "À partir de cette hauteur, une talonnette fait de même ; dans les deux chaussures, pour qu’aucune jambe ne soit plus longue.",
  review: "Jours avant de regarder à nouveau les chaussures.",
};

/** What numbers beside the rules are for, in French. */
export const MARKS: MarkWords = {
  cadence: {
    cue: "Part de votre propre nombre de pas par minute à viser.",
    most: "Part à ne jamais dépasser.",
    usefulUpTo: "Cadence propre jusqu’à laquelle la consigne s’est montrée la plus utile.",
  },
  noise: {
    raises: "Écart possible des montées sur pointes d’un jour à l’autre sans vrai changement.",
    score: "Sous cet écart, un changement du score reste dans sa marge d’erreur.",
    psfs: "Changement de la moyenne de ses propres activités dont on dit qu’il compte.",
  },
  levelEntry: {
    raisePain2:
      "Douleur de la montée sur une jambe, au plus, pour le niveau 2, jamais au-dessus de la limite.",
    raisePain3:
      "Douleur de la montée sur une jambe, au plus, pour le niveau 3, jamais au-dessus de la limite.",
    hopPain4:
      "Douleur de dix petits sauts sur deux jambes, au plus, pour le niveau 4, jamais au-dessus de la limite.",
    asymmetry4:
      "Pour le niveau 4, les montées des deux côtés diffèrent de moins que cette part du côté le plus fort.",
  },
};
