import { french } from "@springback/words/words";
import type { plan as english } from "#words/en/plan.ts";

export const plan = french<typeof english>()({
  title: "Le plan de votre coach",
  yourCoach: "Votre coach",
  over: "{coach}, le {day}",
  todaysStrength: "Le renforcement du jour",
  coachSays: "{coach}\u00a0: {note}",
  keptTitle: "Maintenu par votre coach",
  keptLead:
    "Les règles changeraient ceci. Votre coach le maintient dans votre plan, et dit pourquoi. Le jour venu, les règles vérifient tout de même chaque séance, et mettent à la place quelque chose de plus prudent s’il le faut.",
  theRule: "La règle\u00a0: {sentence}",
  coachedOnly:
    "Le plan d’un coach fait partie de la formule Avec coach. Vos propres séances de renforcement restent telles quelles.",
  tryAgain: "Réessayer",
  fetching: "Votre plan arrive",
  noneTitle: "Pas encore de plan de votre coach",
  none: "Quand votre coach en attribue un, il figure ici et remplace la séance habituelle. Vous choisissez un coach, et ce qu’il peut voir, dans votre compte.",
});
