import { french } from "@springback/words/words";
import type { phone as english } from "#words/en/phone.ts";

export const phone = french<typeof english>()({
  onPhone: {
    one: "Enregistrée sur ce téléphone : {n} réponse. Elle se synchronise d’elle-même.",
    other: "Enregistrées sur ce téléphone : {n} réponses. Elles se synchronisent d’elles-mêmes.",
  },
  offline: {
    one: "Enregistrée sur ce téléphone : {n} réponse. Elle se synchronisera dès qu’il y aura du réseau.",
    other:
      "Enregistrées sur ce téléphone : {n} réponses. Elles se synchroniseront dès qu’il y aura du réseau.",
  },
  signedOut: {
    one: "Enregistrée sur ce téléphone : {n} réponse.",
    other: "Enregistrées sur ce téléphone : {n} réponses.",
  },
  signIn: {
    one: "Connectez-vous pour la synchroniser.",
    other: "Connectez-vous pour les synchroniser.",
  },
  otherOwner: {
    one: "Enregistrée sur ce téléphone : {n} réponse d’un autre compte. Connectez-vous à celui-là pour la synchroniser.",
    other:
      "Enregistrées sur ce téléphone : {n} réponses d’un autre compte. Connectez-vous à celui-là pour les synchroniser.",
  },
  consent: {
    one: "Enregistrée sur ce téléphone : {n} réponse. Nous la garderons aussi une fois votre accord donné.",
    other:
      "Enregistrées sur ce téléphone : {n} réponses. Nous les garderons aussi une fois votre accord donné.",
  },
  agree: "Lire et donner mon accord",
  refused: {
    one: "{n} réponse n’est que sur ce téléphone et demande à être revue.",
    other: "{n} réponses ne sont que sur ce téléphone et demandent à être revues.",
  },
  synced: "Synchronisé, {when}",
  clearedTitle: "Ce navigateur a effacé ce qui était gardé ici",
  cleared: "Tout ce que nous avions reçu ({when}) est en sécurité chez nous, et de retour ici.",
  clearedHint: "Ajouter Springback à votre écran d’accueil empêche le navigateur de recommencer.",
  understood: "D’accord",
  signOutHere: "Se déconnecter ici",
  signOutEverywhere: "Se déconnecter partout",
  signingOut: "Déconnexion",
  unsyncedTitle: {
    one: "{n} réponse n’est pas encore synchronisée",
    other: "{n} réponses ne sont pas encore synchronisées",
  },
  unsynced:
    "La déconnexion efface ce qui est gardé sur ce téléphone. Synchronisez d’abord, ou perdez ce qui n’est qu’ici.",
  syncFirst: "Synchroniser d’abord",
  syncing: "Synchronisation",
  notSynced: "L’envoi n’a pas abouti. Vérifiez votre connexion et réessayez.",
  loseThem: "Se déconnecter et les perdre",
  stay: "Ne pas se déconnecter",
});
