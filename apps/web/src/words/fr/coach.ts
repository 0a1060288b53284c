import { french } from "@springback/words/words";
import type { coach as english } from "#words/en/coach.ts";

export const coach = french<typeof english>()({
  title: "Votre suivi",
  nobody: "Personne ne voit votre dossier. Un coach est compris dans la",
  coachedPlan: "formule Avec coach",
  somebody: "Votre coach",
  sees: "{name} vous suit depuis le {day} et voit votre dossier : ce que vous notez, les réponses et l’endroit sensible.",
  seesNothing: "{name} vous suit depuis le {day} et ne voit rien de vous.",
  notInPlan:
    "Votre formule ne comprend plus de coach. Votre coach voit encore votre dossier tant que vous ne retirez pas l’accès ici.",
  messages: "Vos messages",
  shutOut: "Retirer l’accès",
  shutOutTitle: "Retirer l’accès à {name} ?",
  shutOutLead:
    "Dès cet instant, votre coach ne voit plus rien de vous, ne peut plus vous écrire ni changer votre étape. Le suivi continue, et vous pouvez redonner l’accès à tout moment.",
  shuttingOut: "Retrait",
  shutOutNow: "Retirer l’accès maintenant",
  keepSeeing: "Laisser comme c’est",
  letIn: "Donner accès à {name}",
  lettingIn: "Ouverture",
  end: "Arrêter le suivi",
  endTitle: "Arrêter le suivi avec {name} ?",
  endLead:
    "Dès cet instant, votre coach ne voit plus rien de vous. Son plan reste dans votre historique, et vos échanges aussi. Vous pouvez choisir un coach à nouveau quand vous voulez.",
  ending: "Arrêt",
  endNow: "Arrêter maintenant",
  keep: "Garder mon coach",
  ended: "C’est terminé : {name} ne voit plus rien de vous.",
  tryAgain: "Réessayer",
  none: "Aucun coach n’est disponible en ce moment. Revenez demain.",
  who: "Qui doit vous suivre ?",
  pick: "Choisissez un coach.",
  agree:
    "J’accepte que {name} voie mon dossier : ce que je note, les réponses reçues et l’endroit sensible.",
  agreeHint: "Je peux retirer cet accord ici à tout moment ; dès lors, plus rien n’est visible.",
  mustAgree: "Sans cet accord, un coach ne voit rien qui lui permette de vous aider.",
  thisCoach: "ce coach",
  saving: "Enregistrement",
  choose: "Choisir ce coach",
});
