import { french } from "@springback/words/words";
import type { share as english } from "#words/en/share.ts";

export const share = french<typeof english>()({
  title: "Une page pour un professionnel de santé",
  lead: "Les soixante derniers jours sur une page : matins, sorties, renforcement, réponses et signes d’alerte.",
  asPdf: "Télécharger le PDF",
  makeTitle: "La partager par un lien",
  makeLead:
    "Toute personne qui a le lien peut lire la page telle qu’elle est maintenant, sans compte, jusqu’à l’expiration du lien.",
  forDays: "Combien de temps doit-elle rester ouverte ?",
  days: { one: "Un jour", other: "{n} jours" },
  choose: "Choisissez la durée.",
  make: "Créer un lien",
  making: "Création",
  madeTitle: "Votre lien",
  madeLead:
    "Il ne s’affiche que cette fois. Copiez-le maintenant, ou faites lire le code par un téléphone.",
  address: "Adresse",
  copy: "Copier",
  copied: "Copié",
  byHand: "Ce navigateur ne copie pas : l’adresse est sélectionnée, copiez-la vous-même.",
  code: "Un code avec l’adresse de la page",
  yours: "Vos liens",
  none: "Aucun pour l’instant.",
  made: "Créé le {date}",
  until: "ouvert jusqu’au {date}",
  closed: "fermé",
  close: "Fermer",
  closing: "Fermeture",
  notClosed: "Le lien n’est pas fermé",
  pdf: "En PDF",
  chart: "Les matins dans un tableau",
  day: "Jour",
  pain: "Douleur",
  silent: "sans réponse",
});
