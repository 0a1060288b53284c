import type { MEASURE_SOURCES } from "#explain/rule-sources.ts";
import { WINDOWS } from "#packs/windows.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of what the rules measure beside the day's decision (clinical.md 1.3, 5, 7). */
export const MEASURE_RULES: SaidOf<typeof MEASURE_SOURCES> = {
  loadClass: {
    title: "Léger, moyen ou dur",
    sentence:
      "L’effort ressenti dit combien de repos une séance demande. Une sortie compte au moins comme moyenne ; un effort non indiqué compte comme dur.",
  },
  spikeBand: {
    title: "De combien au-delà de votre plus longue sortie",
    sentence: `Chez 5 205 coureurs suivis, aller plus loin que la plus longue sortie des ${WINDOWS.longestRunDays} derniers jours allait de pair avec davantage de blessures, mais leur nombre ne montait pas à mesure que l’écart grandissait.`,
  },
  stiffness: {
    title: "Plus raide que d’habitude",
    sentence:
      "Ce matin était nettement plus raide que votre dernière semaine. Nous vous le montrons, ainsi qu’à votre coach si vous en avez un ; à elle seule, cette raideur ne change rien.",
  },
  achillesScore: {
    title: "Un changement qui compte",
    sentence:
      "Une hausse de votre score assez grande pour se remarquer au quotidien ; plus tard, il en faut moins. Elle informe, et ne décide de rien par elle-même.",
  },
  heelRaiseNorm: {
    title: "Les montées sur pointes à votre âge",
    sentence:
      "Ce que des personnes de votre âge et de votre sexe font sur une jambe. Elles étaient sur un plan incliné : à plat, c’est un repère, pas un verdict.",
  },
};
