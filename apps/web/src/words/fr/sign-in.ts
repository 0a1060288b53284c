import { french } from "@springback/words/words";
import type { signIn as english } from "#words/en/sign-in.ts";

export const signIn = french<typeof english>()({
  title: "Se connecter",
  pageDescription: "Se connecter à Springback par un lien reçu par e-mail, sans mot de passe.",
  lead: "Pas de mot de passe : nous vous envoyons un lien qui sert une seule fois.",
  email: "Adresse e-mail",
  typeEmail: "Saisissez votre adresse e-mail.",
  mailLink: "M’envoyer le lien",
  sending: "Envoi du lien",
  sentTitle: "Regardez vos e-mails",
  sent: "Si {email} peut se connecter ici, un lien est en route. Il est valable dix minutes.",
  otherAddress: "Utiliser une autre adresse",
  adviceStands: "Si l’on vous a dit de consulter, cela reste valable sans vous connecter.",
  toSafety: "Répondre aux questions de sécurité",
  offline:
    "Le serveur n’a pas répondu, aucun e-mail n’est donc parti. Votre saisie est toujours là ; réessayez.",
  demoTitle: "Ou faites un tour avec un compte fictif",
  demoLead: "Sur une copie locale seulement. Les historiques sont inventés.",
  demoEnter: "Se connecter en tant que {name}",
  spentTitle: "Ce lien n’est plus valable",
  spentLead:
    "Un lien sert une seule fois, pendant dix minutes, et seul le plus récent fonctionne. Demandez-en un nouveau ; vos réponses sont toujours sur cet appareil.",
  newLink: "M’envoyer un nouveau lien",
  confirmTitle: "Se connecter à Springback",
  confirmLead: "Vous vous connectez en tant que {email}.",
});
