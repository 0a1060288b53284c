import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "une-sortie-trop-longue",
  title: "Jusqu'où, c'est trop loin ?",
  summary: "Le total de la semaine dit peu de choses. Une sortie surprise en dit plus.",
  body: (n) => `
« Jamais plus de ${n.weeklyRulePercent} % par semaine » : vous connaissez. Testée chez des débutants, la règle n'a rien changé : il
y avait autant de blessés avec que sans. Les rapports entre la semaine et le mois qu'affichent les montres ne font pas
mieux.

## Ce qui parle

Une seule sortie. Chez ${n.spikeRunners} coureurs suivis, les blessures allaient de pair avec les sorties dépassant de
plus de ${n.spikePercent} % la plus longue des ${n.longestDays} jours précédents. Pas besoin d'un écart énorme, et
doubler la distance n'aggravait pas les choses d'autant : nous traçons donc une ligne, et une seule.

## Ce que nous en faisons

Votre limite du jour : votre plus longue sortie des ${n.longestDays} derniers jours, plus ${n.spikePercent} %, au mètre
près. Si le plan en demande davantage, on raccourcit. Aucune sortie sur cette période ? Il n'y a rien à quoi
comparer : vous commencez par un tableau marche-course.

## Ce que cela ne dit pas

L'étude portait sur toutes les blessures, pas seulement le tendon d'Achille, et elle observait sans rien imposer. C'est
le meilleur repère du moment ; ce n'est une promesse ni d'un côté de la ligne, ni de l'autre.
`,
};
