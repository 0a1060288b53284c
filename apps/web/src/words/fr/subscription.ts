import { french } from "@springback/words/words";
import type { subscription as english } from "#words/en/subscription.ts";

export const subscription = french<typeof english>()({
  title: "Abonnement",
  owing: "Votre carte est à vérifier",
  none: "Vous n’avez pas d’abonnement.",
  confirming:
    "Une page de paiement a été ouverte et aucun paiement ne nous est encore parvenu. Si vous avez payé, il apparaît ici en quelques minutes.",
  updateCard: "Mettre à jour votre carte",
  manage: "Changer de carte ou de formule, résilier",
  compare: "Comparer les formules",
  yoursTitle: "À vous, avec ou sans abonnement",
  history: "Votre historique",
  account: "Export et compte",
  yours: "Votre abonnement",
  opening: "Ouverture",
  tryAgain: "Réessayer",
  trialEnds: "L’essai s’arrête le {date}.",
  nextPayment: "Le prochain paiement est le {date}.",
  ends: "Il s’arrête le {date}.",
  openUntil: "Votre formule reste ouverte jusqu’au {date}.",
  closes: "Elle se ferme le {date}.",
  lasts: "Il dure jusqu’au {date}.",
  returnTitle: "Votre paiement",
  notYoursTitle: "Ce paiement n’est pas le vôtre",
  notYoursLead: "L’adresse est celle d’un autre compte, ou d’aucun paiement. Rien n’a changé.",
  uncheckedTitle: "Nous n’avons pas pu vérifier votre paiement",
  lateTitle: "Aucun paiement ne nous est encore parvenu",
  lateLead:
    "Si vous avez payé, rien n’est perdu : votre formule s’ouvre d’elle-même dès que le paiement arrive. Si vous avez renoncé, rien n’a été débité.",
  lookAgain: "Regarder à nouveau",
  confirmingTitle: "Confirmation de votre paiement",
  confirmingLead:
    "Nous interrogeons le service de paiement. Cela prend quelques secondes, rarement une minute.",
  notOpenTitle: "Pas encore ouvert",
  seeSubscription: "Voir votre abonnement",
  isOpen: "La formule {plan} est ouverte",
  coachedOpen:
    "Il ne reste qu’à choisir le coach qui vous suit. Sans votre accord, votre coach ne voit rien.",
  runnerOpen: "Votre séance de renforcement du jour est prête.",
  chooseCoach: "Choisir votre coach",
  strength: "Renforcement du jour",
  today: "Aujourd’hui",
});
