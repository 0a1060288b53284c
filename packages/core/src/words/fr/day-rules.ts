import type { DAILY_SOURCES } from "#explain/rule-sources.ts";
import { value } from "#packs/parameters.ts";
import { PROFILES } from "#packs/profiles.ts";
import { WINDOWS } from "#packs/windows.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of the rules of the day (clinical.md 1.5), of the coach's override and of the limits. */
export const DAY_RULES: SaidOf<typeof DAILY_SOURCES> = {
  B0: {
    title: "Un point à faire examiner d’abord",
    sentence:
      "Une de vos réponses demande l’avis d’un professionnel de santé avant de courir. Cela reste ainsi jusqu’à son feu vert.",
  },
  B1: {
    title: "Pas de course en boitant",
    sentence:
      "Quand la douleur change votre façon de bouger, on se repose, même si le chiffre est bas.",
  },
  B2: {
    title: `Au-dessus de ${value("hardStop")}, on se repose`,
    sentence: `Une douleur au-dessus de ${value("hardStop")} sur 10 dépasse toutes les limites publiées : aujourd’hui, c’est repos.`,
  },
  "B-UNANSWERED": {
    title: "Il nous faut d’abord une réponse",
    sentence:
      "Nous ne devinons pas : tant que nous ne savons pas comment ça va maintenant, si vous boitez, ni votre âge, nous prévoyons du repos.",
  },
  B3: {
    title: "La douleur dépasse votre limite",
    sentence:
      "Vos règles fixent une limite à la douleur. Au-dessus, nagez, pédalez ou courez en eau profonde : vous gardez la forme et le tendon a un jour tranquille.",
  },
  B4: {
    title: "La dernière séance était de trop",
    sentence:
      "La dernière séance était à haut risque, ou a laissé des questions ouvertes, et la douleur n’est pas revenue à votre niveau habituel. Repos jusque-là.",
  },
  B5: {
    title: "La dernière séance n’est pas digérée",
    sentence:
      "La douleur devrait revenir à votre niveau habituel en une journée environ. D’ici là, remplacez la course par une activité sans impact.",
  },
  BP: {
    title: "Reprendre dans l’ordre",
    sentence:
      "Après un arrêt, vous passez d’abord quelques tests simples, puis vous commencez un tableau marche-course.",
  },
  B6: {
    title: "Le risque, c’est une seule longue sortie",
    sentence: `Chez 5 205 coureurs suivis, une sortie dépassant de plus d’un dixième la plus longue des ${WINDOWS.longestRunDays} derniers jours allait de pair avec davantage de blessures. Le total de la semaine, non.`,
  },
  B7: {
    title: "Un jour léger après un jour dur",
    sentence:
      "Après un effort plus dur, un tendon demande un jour ou deux. Marche tranquille et travail léger conviennent aujourd’hui.",
  },
  B8: {
    title: "Certains exercices ne conviennent pas encore",
    sentence:
      "Une partie de la liste du jour ne convient pas à votre étape ou à l’endroit sensible : elle est modifiée ou remplacée.",
  },
  B9: {
    title: "Courir comme prévu",
    sentence: "Rien de ce que vous nous avez dit ne s’oppose au programme du jour.",
  },
  "SAFETY-NET": {
    title: "Un contrôle de sécurité est intervenu",
    sentence:
      "Notre propre contrôle n’était pas d’accord avec la réponse des règles : aujourd’hui, c’est repos. Nous en sommes avertis et nous cherchons pourquoi ; si vous avez un coach, il peut vous aider entre-temps.",
  },
  OVERRIDE: {
    title: "Votre coach a décidé",
    sentence:
      "Votre coach a réglé cela à la main, avec une raison et une date de fin. Cela peut rendre un jour plus strict, jamais lever une règle de sécurité.",
  },
  cap: {
    title: "Votre limite",
    sentence: `La douleur la plus forte qu’une séance peut atteindre. Par défaut, ${PROFILES.seed.cap} sur 10 ; dans un essai, une limite de ${PROFILES.silbernagel2007.cap} n’a pas nui, et un coach peut choisir ce chiffre.`,
  },
  hardStop: {
    title: "La ligne d’arrêt",
    sentence: `Au-dessus de ${value("hardStop")} sur 10, toutes les règles disent d’arrêter.`,
  },
};
