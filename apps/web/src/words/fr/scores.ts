import { french } from "@springback/words/words";
import type { scores as english } from "#words/en/scores.ts";

export const scores = french<typeof english>()({
  title: "Les scores",
  lead: "Où vous en êtes au quotidien et dans le sport, en nombres que l’on peut comparer quelques semaines plus tard.",
  toTests: "Faire un test",
  score: "Le score du tendon",
  scoreAbout:
    "Huit questions de notre cru, de 0 à 100 ; plus haut, c’est mieux. Ce n’est pas un questionnaire médical, et son total n’en remplace pas un.",
  answer: "Répondre aux huit questions",
  unread:
    "Pendant une grossesse, et les premières semaines après un accouchement, un score est gardé sans être lu : d’autres choses le font bouger.",
  never: "Pas encore rempli.",
  last: "Le {date} : {total} sur 100.",
  lastOpen: "Le {date}, il n’a pas été rempli jusqu’au bout : il n’a pas de total.",
  nothingForced: "Il n’y a rien à essayer pour ces questions : répondez de mémoire.",
  place: "Question {n} sur {all}",
  of: "{n} sur 10",
  stiffSteps: "Chaque chiffre de plus, c’est environ dix minutes de moins.",
  notTried: "Pas essayé",
  notTriedHint: "Le score n’a alors pas de total : rien n’est deviné à votre place.",
  time: "Combien de temps pouvez-vous continuer ?",
  timeFirst: "Dites d’abord comment cela se passe.",
  time0: "Pas du tout",
  time1: "De 1 à 10 minutes",
  time2: "De 11 à 20 minutes",
  time3: "De 21 à 30 minutes",
  time4: "Plus de 30 minutes",
  unanswered: {
    one: "{n} question n’a pas de réponse. Enregistré ainsi, le score n’a pas de total.",
    other: "{n} questions n’ont pas de réponse. Enregistré ainsi, le score n’a pas de total.",
  },
  saveOpen: "Enregistrer tel quel",
  nothingAnswered: "Répondez au moins à une question.",
  own: "Vos propres activités",
  ownAbout:
    "Jusqu’à trois choses que le tendon rend difficiles, et comment chacune se passe. Notez les mêmes à chaque fois.",
  rate: "Noter vos activités",
  ownNames: "Les noms restent sur ce téléphone : seuls les nombres sont envoyés, dans cet ordre.",
  ownAgain: {
    one: "La dernière fois, vous en avez noté {n}.",
    other: "La dernière fois, vous en avez noté {n}.",
  },
  name: "Activité {n}",
  nameHint: "Par exemple l’escalier, une côte, une sortie entre amis",
  goes: "Comment cela se passe : {name}",
  cannot: "impossible",
  asBefore: "comme avant",
  pickRating: "Choisissez un chiffre de 0 à 10.",
  nameFirst: "Donnez-lui d’abord un nom.",
  ownLast: "Le {date} : {mean} sur 10 en moyenne.",
  back: "Tous les scores",
});
