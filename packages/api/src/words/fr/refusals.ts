import type { Refusals } from "#words/refusals.ts";

/** Why something wasn't done, in French. */
export const refusals: Refusals = {
  NOT_FOUND: "Il n’y a rien ici, ou ce n’est pas à vous.",
  UNAUTHENTICATED:
    "Vous n’avez plus de session ouverte. Connectez-vous puis réessayez\u202f; votre saisie est toujours là.",
  FORBIDDEN: "Votre compte ne permet pas cela.",
  CONFLICT:
    "Cela a changé depuis que vous l’avez ouvert. Regardez la version plus récente, puis réessayez.",
  INVALID: "Quelque chose dans ce formulaire ne convient pas. Vérifiez les champs signalés.",
  LIMIT_REACHED: "Trop de tentatives. Attendez quelques minutes, puis réessayez.",
  PAYMENT_REQUIRED:
    "Il faut un abonnement pour cela. La réponse du jour, votre historique et l’export s’en passent.",
  CONSENT_REQUIRED:
    "Rien de cela n’est gardé chez nous ni montré à quiconque tant que vous ne l’avez pas accepté.",
  UNAVAILABLE: "Un problème est survenu chez nous. Rien n’a été enregistré. Réessayez sous peu.",

  onlyPosted: "Rien ne se change sans POST.",
  onlyJson: "La requête doit être en JSON.",
  tooLong: "C’est plus que ce que nous pouvons recevoir en une fois.",
  unreadableAddress: "Cette adresse est illisible.",
  tooManyCalls: "Trop d’appels en une requête.",
  unkeepable:
    "Un caractère de ce texte ne peut pas être gardé. Saisissez-le autrement, puis enregistrez.",
  maybeSaved:
    "Nous ne savons pas si cela a été enregistré. Renvoyez-le\u00a0: une même réponse n’est gardée qu’une fois.",

  unmailable:
    "Nous ne pouvons pas écrire à cette adresse. Vérifiez qu’il n’y a ni espace ni faute de frappe.",
  linksSent:
    "Plusieurs liens sont déjà partis. Regardez dans vos messages, ou attendez 15\u00a0minutes.",

  ahead: "La date est dans le futur. Vérifiez la date et l’heure, puis enregistrez à nouveau.",
  beforeTime: "La date est avant 1970. Vérifiez-la, puis enregistrez à nouveau.",
  savedOtherwise:
    "C’était déjà enregistré avec d’autres réponses. Rechargez pour voir ce qui est gardé.",
  correctedBefore: "C’était déjà corrigé. Rechargez pour voir la version plus récente.",
  nothingToCorrect: "Il n’y a rien à corriger sous cet identifiant.",
  notTakenBack: "Cela ne se retire pas. Ajoutez plutôt une nouvelle réponse.",
  noSuchSession: "Il n’y a pas de séance à laquelle répondre.",
  otherInjury: "Cette séance portait sur une autre blessure.",
  injuryUnfit: "La blessure et ce qui en est dit ne vont pas ensemble.",
  onlySessionFromFile: "Seule une séance peut venir d’un fichier.",
  sessionsOwnId: "Une séance porte l’identifiant sous lequel elle est enregistrée.",
  sessionKeepsId: "Une séance corrigée garde son identifiant.",
  onlyCoachRecords: "Seul votre coach peut noter cela.",
  othersPhone:
    "Ce qui est gardé ici appartient à quelqu’un d’autre. Déconnectez-vous, puis reconnectez-vous avec le compte en question.",
  answerChanged: "Votre réponse a changé entre-temps. Regardez d’abord la nouvelle.",

  coachFull: "Ce coach ne prend plus personne pour l’instant. Choisissez-en un autre.",
  hasCoach: "Vous avez déjà un coach. Arrêtez d’abord ce suivi, puis choisissez.",
  coachSeesNothing: "Votre coach ne voit rien de vous en ce moment. Donnez-lui d’abord accès.",
  tooManyLinks: "Fermez un lien qui ne vous sert plus, puis créez-en un autre.",
  strangePush: "Nous ne connaissons pas la façon dont ce navigateur reçoit les notifications.",

  triedBefore: "L’essai n’est possible qu’une fois, et vous avez déjà eu une formule.",
  subscribed: "Vous avez déjà un abonnement. Changez-le, ou changez de carte.",
  neverSubscribed: "Vous n’avez pas encore d’abonnement à gérer.",
  payingAway:
    "Le service de paiement ne répond pas. Rien n’a été débité. Réessayez dans quelques minutes.",
};
