import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "combien-de-temps",
  title: "Combien de temps est-ce que ça prend ?",
  summary: "Plus que vous ne l'espérez, avec des hauts et des bas, et sans date de notre part.",
  body: (n) => `
Tout le monde se le demande, et personne ne peut répondre pour votre seul cas. Voici ce que l'on sait des autres.

## La fourchette, sans l'embellir

La plupart des coureurs vont mieux en ${n.improveMonths} mois environ de charge régulière. Un retour complet demande
souvent de ${n.fullFromMonths} à ${n.fullUntilMonths} mois, et certains gardent une légère gêne.

Dans un groupe de coureurs amateurs, la moitié n'avait plus mal au bout de ${n.painFreeDays} jours ; pour d'autres, il
en a fallu bien davantage. Dans un autre, ${n.stillSorePercent} % sentaient encore quelque chose après un an.

## Pourquoi nous ne donnons pas de date

Parce que les écarts sont grands, et qu'une date transforme chaque semaine lente en échec. Ce que nous pouvons montrer,
c'est où vous en êtes : l'étape, le prochain test, ce qu'il vous manque, et ces semaines-ci à côté des précédentes.

Une étape dure au moins ${n.stepDays} jours, ${n.laterStepDays} à partir de ${n.slowerFromAge} ans. Certaines durent
plus. Une semaine sur place ne dit rien de la suivante.

## Si rien ne bouge

Si ${n.lookAgainWeeks} semaines de travail régulier n'ont rien changé, faites le point avec un professionnel de santé. Ce
n'est pas renoncer : il existe plus d'un chemin, et mieux vaut être deux devant la carte.
`,
};
