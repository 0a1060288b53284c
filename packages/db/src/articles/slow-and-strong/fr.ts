import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "lent-puis-fort",
  title: "Lent, puis fort : le cœur du programme",
  summary: "Monter, descendre, lentement, avec de plus en plus de poids. Les deux sens comptent.",
  body: (n) => `
S'il ne fallait garder qu'une chose, ce serait celle-ci. Avec un mollet capable de porter plus, on pense moins au tendon.

## Lent

Montées sur pointes au sol, sur deux pieds puis sur un : ${n.slowSets} séries de ${n.slowReps}, en prenant
${n.slowDownSeconds} secondes pour descendre. Lentement, parce que cela se pilote mieux : le mollet réapprend aussi à
guider le tendon.

## Fort

${n.strongDays} jours par semaine, ${n.strongUpSeconds} secondes pour monter, ${n.strongDownSeconds} pour descendre, avec
du poids : d'une charge que vous soulevez ${n.heavyFirstReps} fois vers une charge que vous soulevez ${n.heavyLastReps}
fois, sur plusieurs mois. Genou tendu et genou fléchi, car chaque position sollicite davantage l'un des deux muscles.

## Seulement la descente ?

On dit parfois que seule la phase excentrique compte. Elle ne sort pas du lot : descentes seules, montées lourdes et
lentes ou programmes mixtes arrivent au même point. Prenez ce que vous ferez vraiment.

## Sous le niveau de la marche ?

Pas pendant les deux premières étapes. Plus tard, si la gêne est au milieu du tendon, votre coach peut laisser le talon
descendre sous le bord. À l'insertion, on reste au sol tant que votre coach n'a pas dit oui : là, descendre bas a réussi à peu
de monde, rester à plat à davantage.
`,
};
