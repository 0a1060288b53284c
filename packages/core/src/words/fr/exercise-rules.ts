import type { EXERCISE_SOURCES } from "#explain/rule-sources.ts";
import { SHOES } from "#packs/achilles/shoes.ts";
import { DOSE_LIMITS, START_DOSE } from "#packs/dose-limits.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of the exercise screening (clinical.md 3.3), the strength session, the plan review and the shoes. */
export const EXERCISE_RULES: SaidOf<typeof EXERCISE_SOURCES> = {
  "E-LOCK-ALL": {
    title: "Fermé pour le moment",
    sentence:
      "Un signe d’alerte ouvert ferme tous les exercices jusqu’au feu vert d’un professionnel de santé.",
  },
  "E-LOCK-LOADING": {
    title: "Seulement la marche pour le moment",
    sentence:
      "Un signe d’alerte ouvert laisse la marche à plat et ferme le reste jusqu’au feu vert d’un professionnel de santé.",
  },
  "E-LOCK-RUNNING": {
    title: "Pas de course pour le moment",
    sentence:
      "Un signe d’alerte ouvert ferme la course jusqu’au feu vert d’un professionnel de santé.",
  },
  "E-LOCK-JUMPING": {
    title: "Pas de sauts pour le moment",
    sentence:
      "Un signe d’alerte ouvert ferme les sauts jusqu’au feu vert d’un professionnel de santé.",
  },
  "E-LOCK-IMPACT": {
    title: "Pas d’impact pour le moment",
    sentence:
      "Un signe d’alerte ouvert ferme la course et les sauts jusqu’au feu vert d’un professionnel de santé.",
  },
  "E-LOCK-HEELRAISES": {
    title: "Pas de montées sur pointes pour le moment",
    sentence:
      "Un signe d’alerte ouvert ferme les montées sur pointes jusqu’au feu vert d’un professionnel de santé.",
  },
  "E-PACK-ACHILLES": {
    title: "Pas avec un tendon d’Achille sensible",
    sentence:
      "Cela plie la cheville presque à fond. L’exercice attend au début, et reste exclu si la douleur est sur l’os du talon.",
  },
  "E-PACK-MTSS": {
    title: "Pas avec un tibia sensible",
    sentence: "La course rapide en descente est laissée de côté.",
  },
  "E-PACK-CALF": {
    title: "Pas après une élongation du mollet",
    sentence: "Les côtes et la vitesse attendent tant que le mollet est sensible.",
  },
  "E-PACK-HAMSTRING": {
    title: "Pas avec une douleur sous la fesse",
    sentence:
      "Une hanche très pliée, les côtes et les sprints y compriment le tendon. La première attend, les autres sont laissés de côté.",
  },
  "E-PACK-GLUTEAL": {
    title: "Pas avec une hanche sensible sur le côté",
    sentence: "Une jambe ramenée en travers du corps comprime le tendon contre l’os de la hanche.",
  },
  "E-PACK-ITB": {
    title: "Pas avec un genou sensible sur le côté",
    sentence: "La course en descente est laissée de côté.",
  },
  "E-PACK-PLANTAR": {
    title: "Pas avec un dessous de talon sensible",
    sentence:
      "Les sprints soudains chargent le dessous du talon : ils attendent tant qu’il est sensible.",
  },
  "E-PACK-PFP": {
    title: "Pas avec une rotule sensible",
    sentence:
      "La descente et les flexions profondes chargent la rotule : elles attendent tant qu’elle est sensible.",
  },
  "E-PACK-BSI": {
    title: "L’os a besoin de calme",
    sentence: "Le travail en rebond attend tant qu’un os est surveillé.",
  },
  "E-STRETCH": {
    title: "Les étirements attendent",
    sentence:
      "Étirer le mollet peut irriter le tendon, surtout là où il rejoint l’os du talon. Un coach peut l’autoriser plus tard pour une douleur située plus haut.",
  },
  "E-BELOW-STEP": {
    title: "Pas sous le bord de la marche",
    sentence:
      "Un talon plus bas que l’avant du pied comprime le tendon contre l’os du talon. Commencez au sol ; si la douleur est sur cet os, restez-y.",
  },
  "E-DEEP-BEND": {
    title: "La cheville plie trop",
    sentence:
      "Cela plie la cheville presque à fond en charge, ce qui peut irriter le tendon. Nous le laissons de côté pour le moment.",
  },
  "E-EARLY": {
    title: "Trop tôt",
    sentence:
      "Cela demande plus au tendon que le travail lent au sol. L’exercice revient à une étape suivante.",
  },
  "E-FROM-S1": {
    title: "À partir de l’étape suivante",
    sentence: "Le travail sur une jambe vient après une semaine de positions tenues tranquilles.",
  },
  "E-FROM-S3": {
    title: "À partir de l’étape du rebond",
    sentence: "Le travail rapide, en rebond, vient une fois les tests de force réussis.",
  },
  "E-FROM-S4": {
    title: "À partir de l’étape de course",
    sentence:
      "Sauts sur une jambe, foulées bondissantes, côtes et vitesse viennent en dernier, quand la course facile passe bien.",
  },
  "E-COACH": {
    title: "À un coach de voir",
    sentence: "Celui-ci reste de côté, sauf si un coach le met dans votre plan.",
  },
  "E-RUN-GATE": {
    title: "La course attend les tests",
    sentence:
      "Après un arrêt, la course revient quand le quotidien, une marche rapide, les montées sur pointes et les petits sauts sont tranquilles.",
  },
  "E-BOTH-SIDES": {
    title: "Les deux côtés sont sensibles",
    sentence:
      "Ici, le tendon de la jambe arrière travaille davantage, et les vôtres sont sensibles tous les deux.",
  },
  "E-SORE-SIDE": {
    title: "Le côté sensible devant",
    sentence: "Le tendon de la jambe arrière travaille davantage : mettez devant le côté sensible.",
  },
  "E-RANGE": {
    title: "Avec moins de flexion de la cheville",
    sentence:
      "Convient avec moins d’amplitude : gardez le talon à la hauteur de l’avant du pied, ou au-dessus.",
  },
  "E-UNKNOWN": {
    title: "Pas dans la table",
    sentence: "Cet exercice n’est pas dans la table des règles : nous ne pouvons pas le vérifier.",
  },
  "ST-LADDER": {
    title: "La séance de votre étape",
    sentence:
      "C’est par là que commence votre étape. Charger lentement, à la montée comme à la descente, dans votre limite.",
  },
  "ST-COACH-SETS": {
    title: "Un coach règle cette séance",
    sentence:
      "Aucune dose n’est publiée pour cette étape et cet endroit sensible : nous les laissons à un coach.",
  },
  "ST-COACH": {
    title: "La séance de votre coach",
    sentence:
      "Votre coach a établi ce plan. Nous vérifions quand même qu’il convient à votre étape et à l’endroit sensible.",
  },
  "ST-REST": {
    title: "Seulement les positions tenues aujourd’hui",
    sentence:
      "Un jour de repos, les positions tenues, douces, peuvent rester, si la douleur reste dans votre limite.",
  },
  "DOSE-SETS": {
    title: "Séries",
    sentence: `Donnez un nombre entier de séries, de ${DOSE_LIMITS.sets.min} à ${DOSE_LIMITS.sets.max}.`,
  },
  "DOSE-REPS": {
    title: "Répétitions",
    sentence: `Donnez un nombre entier de répétitions, de ${DOSE_LIMITS.reps.min} à ${DOSE_LIMITS.reps.max} par série.`,
  },
  "DOSE-HOLD": {
    title: "Durée tenue",
    sentence: `Donnez une durée de ${DOSE_LIMITS.hold.min} à ${DOSE_LIMITS.hold.max} secondes. Par défaut, c’est ${START_DOSE.holdSeconds} ; 45 a été étudié aussi.`,
  },
  "DOSE-TOTAL": {
    title: "Beaucoup pour un jour",
    sentence: `Plus de ${DOSE_LIMITS.repsOfOne} répétitions d’un même exercice en un jour dépassent le plus grand programme publié.`,
  },
  "DOSE-CONTACTS": {
    title: "Beaucoup de réceptions",
    sentence: `Plus de ${DOSE_LIMITS.landings} réceptions dans une séance dépassent le programme publié auquel nous comparons.`,
  },
  "SH-KEEP": {
    title: "Gardez cette hauteur de talon",
    sentence:
      "Le talon de vos chaussures est assez haut pour ménager le tendon pour le moment. Il complète le renforcement, sans le remplacer.",
  },
  "SH-RAISE": {
    title: "Rehaussez le talon quelque temps",
    sentence: `Une chaussure avec un drop de ${SHOES.minDrop.value} mm ou plus, ou une talonnette de ${SHOES.lift.value} mm dans les deux chaussures, peut ménager le tendon pour le moment, en plus du renforcement.`,
  },
  "SH-WEAN": {
    title: "Redescendez doucement",
    sentence:
      "Vous courez à nouveau : revenez en quelques semaines à votre hauteur de talon habituelle, et gardez le renforcement.",
  },
  "SH-USUAL": {
    title: "Vos chaussures habituelles conviennent",
    sentence:
      "Courez avec ce que vous connaissez, et gardez le renforcement. Aucun drop ne s’est montré supérieur pour tout le monde.",
  },
};
