import { french } from "@springback/words/words";
import type { step as english } from "#words/en/step.ts";

export const step = french<typeof english>()({
  upTitle: "Les règles vous proposent l’étape suivante",
  upWhy:
    "Une semaine entière sur cette étape s’est bien passée, et tout ce que demande la suivante est atteint.",
  takeUp: "Prendre cette étape : {name}",
  undoUp:
    "C’est une proposition : rien ne change tant que vous ne la prenez pas. Une fois prise, elle reste dans votre historique et ne s’annule pas. Si c’est trop, vos réponses le montreront : les règles vous proposeront alors de redescendre.",
  downTitle: "Les règles vous proposent de redescendre d’une étape",
  downWhy: "À vous de choisir : la réponse du jour vous protège dans les deux cas.",
  takeDown: "Redescendre : {name}",
  undoDown:
    "Une fois prise, elle reste dans votre historique et ne s’annule pas. La remontée vous sera proposée après une semaine entière et calme, dès que tout ce qu’elle demande est atteint.",
  undoDownFree: "Pour remonter, il faudra une formule.",
  firstTitle: "Les règles vous proposent un point de départ",
  firstWhy: "Une semaine sur une étape se compte à partir du jour où vous la prenez.",
  takeFirst: "Commencer ici : {name}",
  undoFirst:
    "Une fois prise, elle reste dans votre historique. Ensuite, vos réponses décident de ce qui vous est proposé.",
  lastTitle: "Le moment d’entretenir",
  lastLead: "Les règles proposent la dernière étape. Rien ne change tout seul.",
  lastLink: "Ce qui reste, et le choix",
  taking: "Les règles sont consultées à nouveau",
  taken: "C’est fait. Vous êtes maintenant sur cette étape : {name}.",
  takenLead: "Vos séances la suivent dès maintenant.",
  needsLine:
    "Il faut une connexion pour la prendre, car les règles sont d’abord consultées à nouveau. Tout le reste fonctionne sans.",
  notTaken: "L’étape n’a pas été prise",
  notOffered:
    "Les règles ne proposent plus cette étape. Rien n’a changé. Rechargez la page pour voir ce qu’elles disent maintenant.",
  offline:
    "Le serveur est injoignable, et c’est là que les règles sont consultées à nouveau avant toute nouvelle étape. Tout le reste continue comme avant ; réessayez avec une connexion.",
  signedOut: "Vous n’avez plus de session ouverte. Connectez-vous, puis réessayez.",
  notAgreed: "Elle serait gardée dans votre historique, et il y faut d’abord votre accord.",
  agree: "Lire et donner mon accord",
  ourSide: "Quelque chose n’a pas marché de notre côté. Réessayez dans un instant.",
  heldCoach: "Les règles changeraient votre étape. C’est à votre coach d’en décider.",
  heldPlan:
    "Sans formule, vous restez sur cette étape, avec la séance par laquelle elle commence. Les étapes suivantes viennent avec une formule.",
  heldReady:
    "Les règles vous proposeraient l’étape suivante. Elle vient avec une formule ; celle-ci reste la vôtre sans.",
  toCoach: "Qui vous suit",
  toPlans: "Voir les formules",
  whyStay: "Ce que les règles disent de votre étape",
  stillMissing: "Ce que « {name} » demande encore",
});
