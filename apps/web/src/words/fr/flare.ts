import { french } from "@springback/words/words";
import type { flare as english } from "#words/en/flare.ts";

export const flare = french<typeof english>()({
  pageTitle: "C’est pire",
  link: "C’est pire",
  planTitle: { one: "{n} jour de calme", other: "{n} jours de calme" },
  planLead:
    "Aucun des signes qui demandent d’abord un professionnel de santé. La charge baisse donc quelques jours, puis revient selon les règles.",
  noRunning: {
    one: "Ni course ni saut pendant {n} jour. Marchez tant que c’est confortable.",
    other: "Ni course ni saut pendant {n} jours. Marchez tant que c’est confortable.",
  },
  holds:
    "Gardez les positions tenues, une fois par jour : {sets} fois {seconds} secondes, tant que la douleur reste à {cap} sur 10 ou moins.",
  holdsClosed: "Pas de renforcement : autre chose l’interdit pour le moment.",
  mornings: "Répondez chaque matin au point du jour : c’est ce qui met fin à ces jours.",
  endTitle: "Comment ils se terminent",
  ends: "D’eux-mêmes : avec {needed} matins de suite à {usual} sur 10 ou moins, comme d’habitude pour vous, et pas avant le jour {day}.",
  endsUnknown:
    "Votre matin habituel n’est pas encore connu ; aucun matin ne peut donc y mettre fin : c’est à vous de le faire.",
  longer: {
    one: "S’ils durent plus de {n} jour, faites examiner votre jambe.",
    other: "S’ils durent plus de {n} jours, faites examiner votre jambe.",
  },
  coachTold: "Nous prévenons {name} une seule fois, si vous lui donnez accès à votre dossier.",
  nobodyTold: "Personne d’autre n’est prévenu : vous n’avez pas de coach ici.",
  painNow: "Douleur en ce moment",
  pickPain: "Choisissez un chiffre de 0 à 10.",
  beginWalk: "Je marche bien, commencer",
  beginLimp: "Je boite, commencer",
  beginning: "Un instant",
  notKept: "Pas encore enregistré",
  notKeptLead:
    "Ce téléphone n’a pas pu l’enregistrer, et notre service était injoignable. Ce que vous avez saisi est encore là. Réessayez.",
  tryAgain: "Réessayer",
  dayOf: "Jours de calme : jour {day} sur {days}",
  dayPast: "Jours de calme : jour {day}",
  calmNow: "Ni course ni saut. Marchez tant que c’est confortable, et gardez les positions tenues.",
  soFar: "Matins habituels de suite jusqu’ici : {have} sur {needed}.",
  lookedAt:
    "Ces jours durent plus longtemps que prévu. Faites examiner votre jambe, et répondez à nouveau aux questions de sécurité.",
  rulesSay: "Ce que les règles répondent aux chiffres du jour",
  rulesSayLead: "Les jours de calme passent avant tant qu’ils durent, quoi qu’il soit écrit ici.",
  again: "Encore pire ? Répondez aux questions de sécurité",
  slip: "Ce n’est pas pire, finalement ?",
  slipLead:
    "Vous pouvez mettre fin à ces jours vous-même. La réponse du jour continue selon vos chiffres.",
  endThem: "Terminer les jours de calme",
  over: "Vos jours de calme sont terminés",
  overLead:
    "Les derniers matins étaient comme d’habitude. La réponse du jour compte à nouveau, et rien n’est à rattraper.",
});
