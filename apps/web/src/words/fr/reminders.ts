import { french } from "@springback/words/words";
import type { reminders as english } from "#words/en/reminders.ts";

export const reminders = french<typeof english>()({
  pageTitle: "Rappels",
  title: "Rappels",
  lead: "Un mot à l’heure de votre lever. Une fois votre point fait, plus de rappel.",
  at: "À quelle heure ?",
  clocks: "Fuseau horaire : {zone}.",
  giveTime: "Donnez une heure, par exemple 07:00.",
  ways: "Comment ?",
  waysHint: "Si rien n’est coché, aucun rappel n’est envoyé.",
  byMail: "Par e-mail",
  byMailTo: "À {email}. Ni l’objet ni le message ne disent quoi que ce soit de vous.",
  byPush: "Par notification",
  byPushHint:
    "Votre navigateur vous demande l’autorisation à l’enregistrement. Si les deux sont cochés, l’e-mail n’est envoyé que là où la notification ne peut pas s’afficher.",
  byPushElsewhere: "Pas encore dans ce navigateur. Enregistrez, et elle arrivera ici aussi.",
  byPushNone:
    "Ce navigateur ne peut pas en afficher. Sur iPhone, ajoutez Springback à l’écran d’accueil et ouvrez-le de là.",
  byPushDenied:
    "Ce navigateur a refusé. Autorisez les notifications de cette page dans ses réglages, ou choisissez l’e-mail.",
  byPushFailed: "Le navigateur n’a pas pu l’activer. Réessayez, ou choisissez l’e-mail.",
  followUp: "Une seconde fois, trois heures après",
  followUpHint: "Seulement si le matin est resté sans réponse, et jamais une troisième fois.",
  save: "Enregistrer",
  saving: "Enregistrement",
  saved: "C’est enregistré.",
  next: "Le prochain rappel arrive à {time}, sauf si votre point est fait.",
  none: "Aucun rappel n’est envoyé.",
  notSaved: "Pas encore enregistré",
  newsTitle: "Les nouveautés",
  news: "M’écrire de temps en temps quand il y a du nouveau chez Springback.",
  newsHint: "Rien ne dépend de cette case, et vous pouvez la décocher à tout moment.",
  newsOn: "C’est noté.",
  newsOff: "C’est retiré.",
  offTitle: "Ne plus recevoir ces e-mails ?",
  offLead: "Vous pouvez les réactiver sous Rappels. Rien d’autre ne change.",
  off: "Arrêter les e-mails",
  offDoneTitle: "Plus d’e-mails de rappel",
  offDoneLead: "Si ces e-mails étaient actifs, ils ne le sont plus.",
  toSettings: "Voir mes rappels",
});
