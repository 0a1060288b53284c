import { french } from "@springback/words/words";
import type { tests as english } from "#words/en/tests.ts";

export const tests = french<typeof english>()({
  title: "Les tests",
  lead: "La douleur dit une moitié. Un test dit l’autre : ce dont la jambe est capable. Chacun répond à une étape de l’échelle, et aucun n’est dû.",
  opening: "Ouverture de ce que garde ce téléphone",
  nothingKept: "Ce téléphone ne garde encore rien. Ouvrez Springback une fois avec une connexion.",
  toProgress: "Vos progrès et l’échelle",
  toScores: "Répondre à un score",
  allTests: "Tous les tests",
  heelRaise: "Montées sur pointe, une jambe",
  heelRaiseAbout:
    "Combien de belles montées chaque jambe réussit, à un rythme qui est joué pour vous.",
  walk30: "Une demi-heure de marche rapide",
  walk30About: "À combien cela fait mal de marcher sur le plat, plus vite que d’habitude.",
  hop10: "Dix petits sauts sur une jambe",
  hop10About: "À combien dix petits sauts font mal, et combien chaque jambe en réussit.",
  stepEdge: "Talons sous le bord d’une marche",
  stepEdgeAbout:
    "À combien cela fait mal de laisser descendre les talons sous une marche, lentement et sur les deux pieds.",
  asks: "L’échelle demande",
  never: "Pas encore fait.",
  last: "La dernière fois, le {date} : {what}.",
  lastOn: "La dernière fois, le {date}.",
  lastPain: "douleur {pain} sur 10",
  lastBoth: "{reps} et {other}",
  lastOne: "{reps} du côté sensible",
  take: "Faire ce test",
  takeNamed: "Faire ce test : {test}",
  correct: "Corriger la réponse d’aujourd’hui",
  correctNamed: "Corriger la réponse d’aujourd’hui : {test}",
  closedFlag:
    "Pas tant que ceci est ouvert : {title}. Les tests reviennent quand l’accord d’un professionnel de santé est enregistré.",
  closedFlare:
    "Pas tant que cela va moins bien. Les tests reviennent quand vos matins sont de nouveau habituels.",
  closedCheckIn:
    "Répondez d’abord au point du jour : c’est ce que vous ressentez maintenant qui dit si le moment est bon.",
  toCheckIn: "Faire le point du jour",
  closedRest:
    "Pas aujourd’hui : la réponse du jour est de se reposer. Un test en dit plus un bon jour.",
  closedLight:
    "Pas aujourd’hui, qui doit rester un jour léger : {title}. Un test en dit plus un bon jour.",
  toWhy: "Pourquoi cette réponse",
  closedLater: "Il vient avec l’étape « {stage} », quand l’échelle le demande.",
  closedLeftOut: "Laissé de côté pour l’instant. {sentence}",
  closedToday: "Fait aujourd’hui. Un autre jour en dira plus qu’un second essai.",
  flagOpen: "Les tests sont fermés jusque-là. Ce qui est à vous reste ouvert :",
  history: "Votre historique",
  export: "Exporter ce qui est à vous",
  how: "Comment faire",
  stop: "Quand arrêter",
  stopPain: "Quand la douleur dépasse {cap} sur 10, votre limite.",
  stopSudden: "Quand quelque chose ne va soudain plus. Répondez alors aux",
  safety: "questions de sécurité",
  stopTired:
    "Quand vous perdez le rythme ou la hauteur, et que deux rappels à vous-même ne les ramènent pas.",
  stopLike: "Quand vous voulez. Un test arrêté est encore une réponse.",
  raise1:
    "Tenez-vous sur un pied, nu ou chaussé, sur un sol plat, le bout des doigts au mur. De même pour les deux jambes.",
  raise2:
    "Une note qui monte : montez, aussi haut que possible. Une note qui descend : revenez au sol.",
  raise3:
    "Le genou et le corps restent droits. Touchez Arrêter quand vous avez fini : les montées entières sont comptées.",
  onlyPain:
    "Votre prochaine étape demande seulement à combien une montée fait mal. Quelques-unes suffisent : arrêtez tôt, et laissez le nombre de côté.",
  walkStep1:
    "Marchez sur le plat pendant une demi-heure, sans pause, comme si vous étiez un peu en retard.",
  walkStep2: "Revenez ici et dites à combien cela a fait mal au plus fort.",
  walkStep3:
    "C’est aussi une marche : notez-la dans les courses, pour que son lendemain matin soit lu.",
  hop1: "Dix petits sauts bas sur place sur la jambe sensible, puis dix sur l’autre. Avec des chaussures.",
  hop2: "Retombez en douceur. Arrêtez au premier qui fait plus mal que votre limite.",
  hop3: "Dites à combien cela a fait mal au plus fort, et combien chaque jambe en a réussi.",
  step1: "Tenez-vous au bord d’une marche sur les deux pieds, une rampe dans la main.",
  step2:
    "Laissez descendre les talons lentement jusqu’où c’est confortable, et pas plus loin. Remontez.",
  step3: "Dites à combien cela a fait mal au plus fort.",
  worse: "Quelle jambe est la plus sensible ?",
  left: "Jambe gauche",
  right: "Jambe droite",
  worseLeg: "la jambe la plus sensible",
  start: "Commencer : {leg}",
  other: "Continuer : {leg}",
  otherLead:
    "Secouez la jambe et reposez-vous autant que vous voulez. Le nombre doit être celui d’une jambe fraîche.",
  notNow: "Pas maintenant",
  good: "Belles montées, {leg}",
  fewer: "Une de moins",
  more: "Une de plus",
  cutShort: "L’arrêt n’avait rien à voir avec cette jambe",
  cutShortHint: "Un appel, la sonnette. Son nombre n’est alors pas gardé ; la douleur, si.",
  againLeg: "Recompter cette jambe",
  pain: "La douleur la plus forte pendant le test",
  over: "C’est plus que votre limite de {cap}. Arrêtez-vous ici ; rien n’est perdu à laisser l’autre jambe pour un autre jour.",
  overLimit:
    "C’est plus que votre limite de {cap}. C’est une réponse aussi ; il n’y a rien à forcer.",
  hopsFirst: "Petits sauts, {leg}",
  hopsHint: "Laissez ouvert si vous n’avez pas compté.",
  hopsNone: "aucun",
  hopsAll: "les dix",
  hopsOf: "{n} sur dix",
  whole: "Avez-vous marché toute la demi-heure ?",
  yes: "Oui",
  no: "Non",
  notWhole: "Une marche plus courte n’est pas ce test. Notez-la dans les courses : elle y compte.",
  pickWhole: "Dites si c’était toute la demi-heure.",
  pickPain: "Choisissez un chiffre de 0 à 10.",
  pickLeg: "Dites quelle jambe est la plus sensible.",
  save: "Enregistrer",
  saveHalf: "Enregistrer sans l’autre jambe",
  saving: "Enregistrement",
  notSaved: "Pas encore enregistré",
  notSavedLead:
    "Ce téléphone n’a pas pu le garder, et nous étions injoignables. Ce que vous avez saisi est encore là. Réessayez.",
  saved: "Enregistré",
  savedRaises: "{reps} du côté sensible, {other} de l’autre.",
  savedReps: "{reps} du côté sensible.",
  savedPain: "Douleur {pain} sur 10.",
  symmetry: "Le côté sensible a fait {percent} de l’autre.",
  bothSore:
    "Les deux côtés sont sensibles, donc aucun ne peut mesurer l’autre : chaque nombre vaut pour lui-même.",
  noShare: "Sans les deux nombres, pas de comparaison : c’est un vide, et non un échec.",
  changed: "Le nombre a changé de plus que ce dont deux tests diffèrent de toute façon.",
  same: "Depuis le dernier test, le nombre n’a pas changé de plus que ce dont deux tests diffèrent de toute façon.",
  hopGuide:
    "L’écart que l’échelle permet entre les côtés pour les sauts vient d’une autre articulation : un repère grossier aussi.",
  norm: "Dans une étude, les personnes de votre âge et de votre sexe en réussissaient environ {norm}. Elles étaient sur une pente : ici, c’est un repère grossier, et jamais un but.",
  noNorm:
    "Pas de nombre habituel de votre âge et de votre sexe à mettre à côté. Il vaut pour lui-même.",
  tomorrow: "Demain matin compte aussi : faites votre point du jour comme toujours.",
});
