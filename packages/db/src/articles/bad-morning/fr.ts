import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "un-mauvais-matin",
  title: "Un mauvais matin, et ce qu'il faut en penser",
  summary:
    "De nouveau sensible au réveil ? Un cran plus bas, quelques jours calmes, et l'on repart.",
  body: (n) => `
Des semaines sans accroc, et ce matin, le revoilà. Beaucoup passent par là. Ce que vous avez construit n'est
pas perdu.

## D'abord, trois questions

Un claquement ou un coup dans le mollet ? Un mollet gonflé ou chaud ? Une douleur qui a changé de place ? Si vous
répondez oui, ne serait-ce qu'une fois, passez tout de suite aux questions de sécurité. Cela prend une minute.

## Sinon

- **Aujourd'hui** : pas de course si vous boitez, au-dessus de ${n.stopLine}, ou au-dessus de votre limite
  (${n.limit} par défaut). Marchez tant que c'est confortable.
- **Gardez les positions tenues ou les montées faciles** si elles restent sous votre limite. Un peu de travail vaut mieux
  que rien.
- **Répondez aussi demain matin.** Nous guettons votre niveau habituel, pas zéro. Deux matins calmes en disent plus
  qu'un seul.
- **Reprenez ensuite un cran plus bas**, pas au tout début.

## Un coup d'œil en arrière

Ouvrez votre journal. On y trouve souvent une sortie plus longue, une côte, une chaussure neuve, deux grosses journées à
la suite. Parfois rien, et c'est aussi une réponse.

Si vos matins se dégradent ${n.trendWeeks} semaines de suite, le programme redescend de lui-même. Écrivez à votre coach
quand vous voulez : vous avez les mêmes chiffres sous les yeux.
`,
};
