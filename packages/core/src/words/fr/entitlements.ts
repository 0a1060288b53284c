import type { EntitlementWords } from "#words/entitlement-words.ts";

const KEPT = "La réponse du jour, votre historique et son export restent à vous.";

/** What is so with a subscription, and what stays, in French. */
export const ENTITLEMENTS: EntitlementWords = {
  trial: "Vous êtes en période d’essai.",
  active: "Votre abonnement est actif.",
  ends: "Votre abonnement va prendre fin.",
  grace: "Votre dernier paiement n’est pas passé.",
  "paid-time-left": "Votre abonnement est résilié. Ce que vous avez payé reste ouvert.",
  "refund-notice": "Votre paiement a été remboursé. Votre formule se ferme bientôt.",
  grant: "Votre accès vous est offert.",
  "no-subscription": `Cette partie demande un abonnement. ${KEPT}`,
  "trial-over": `Votre période d’essai est terminée. ${KEPT}`,
  ended: `Votre abonnement est terminé. ${KEPT}`,
  "grace-over": `Votre paiement n’est pas passé pendant une semaine : votre formule est fermée. ${KEPT}`,
  refunded: `Votre paiement a été remboursé : votre formule est fermée. ${KEPT}`,
  "payment-written-off": `Votre dernier paiement n’a pas pu être encaissé : votre formule est fermée. ${KEPT}`,
  unpaid: `Votre dernier paiement n’est pas passé : votre formule est fermée. ${KEPT}`,
  paused: `Votre période d’essai s’est terminée sans carte. ${KEPT}`,
  incomplete: `Votre premier paiement n’est pas achevé. ${KEPT}`,
  "dispute-lost": `Votre banque a repris le paiement : votre formule est fermée. ${KEPT}`,
  "customer-deleted": `Votre compte de facturation est fermé. ${KEPT}`,
  unreadable: `Nous n’avons pas pu lire votre abonnement. Nous cherchons pourquoi. ${KEPT}`,
  "unknown-status": `Nous n’avons pas pu lire votre abonnement. Nous cherchons pourquoi. ${KEPT}`,
};
