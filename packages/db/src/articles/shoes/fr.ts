import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "chaussures-et-talonnettes",
  title: "Chaussures et talonnettes : un coup de pouce pour quelques semaines",
  summary: "Un talon plus haut ménage la cheville. À associer à la force.",
  body: (n) => `
Le *drop* d'une chaussure, c'est la différence de hauteur entre le talon et les orteils, en millimètres. Plus il est
grand, moins la cheville se fléchit et moins le tendon est comprimé.

## Ce que nous conseillons

Tant que vous ne courez pas librement : des chaussures avec un drop de ${n.dropMm} mm ou plus, ou des talonnettes
d'environ ${n.liftMm} mm, dans **les deux** chaussures, pour qu'aucune jambe ne soit plus longue. Toutes les
${n.shoeReviewWeeks} semaines, on refait le point. Ensuite, vous vous en passez peu à
peu.

## Ce que l'on sait

Dans un essai, les talonnettes ont fait au moins aussi bien sur ${n.liftTrialWeeks} semaines qu'un programme de
descentes sur une marche. Personne n'a regardé au-delà. Chez les coureurs en général, le drop ne change pas grand-chose
au nombre de blessures. Nous demandons donc ce que vous portez, sans plus : il n'y avait rien à deviner.

## Ce qu'une chaussure ne peut pas faire

Elle ne rend pas un mollet plus fort. La talonnette vous prête un peu de marge ; la force, c'est ce que vous en faites.
Menez les deux de front, et le jour où vous l'enlèverez sera un jour comme un autre.

Des chaussures neuves ? Ajoutez la paire sous *Chaussures* : vous saurez plus tard ce qui a changé, et quand.
`,
};
