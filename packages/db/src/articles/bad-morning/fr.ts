import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "un-mauvais-matin",
  title: "Un mauvais matin, et ce qu'il faut en penser",
  summary: "De nouveau sensible au réveil ? Quelques jours de calme, et l'on repart.",
  body: (n) => `
Des semaines sans accroc, et ce matin, le revoilà. Beaucoup passent par là. Ce que vous avez construit n'est
pas perdu.

## D'abord, trois questions

Un claquement ou un coup dans le mollet ? Un mollet gonflé ou chaud ? Une douleur qui a changé de place ? Si vous
répondez oui, ne serait-ce qu'une fois, passez tout de suite aux questions de sécurité. Cela prend une minute.

## Sinon

Touchez **C'est pire** sur la page Aujourd'hui. Les questions de sécurité reviennent, puis viennent
${n.calmDays} jours de calme :

- **Ni course ni saut.** Marchez tant que c'est confortable.
- **Les positions tenues restent**, une fois par jour, si la douleur ne dépasse pas votre limite. Un peu de travail vaut mieux que
  rien.
- **Une réponse chaque matin.** Nous guettons votre niveau habituel, pas zéro. Ces jours prennent fin quand les
  ${n.calmDays} sont passés et que les ${n.calmMornings} derniers matins étaient comme d'habitude.
- **Toujours là après ${n.calmLongestDays} jours ?** Faites examiner votre jambe.

Ensuite, la réponse du jour compte de nouveau, peut-être un cran plus bas. Rien de ce que vous avez laissé de côté ne
s'y ajoute.

## Un coup d'œil en arrière

Ouvrez votre historique. On y trouve souvent une sortie plus longue, une côte, une chaussure neuve, deux grosses journées à
la suite. Parfois rien, et c'est aussi une réponse.

Si vos matins se dégradent ${n.trendWeeks} semaines de suite, le plan redescend de lui-même. Un coach à qui vous
ouvrez votre dossier est prévenu quand vous touchez le bouton.
`,
};
