import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "pourquoi-commencer-par-tenir",
  title: "Pourquoi on commence par tenir la position",
  summary: "Une première charge facile à doser. Ce qu'elle apporte, et ce qu'elle n'apporte pas.",
  body: (n) => `
Montez un peu sur la pointe des pieds et restez-y. C'est tout : le mollet travaille, la cheville bouge à peine, et vous
pouvez arrêter à tout instant. Une bonne façon de demander au tendon ce qu'il accepte.

## Comment faire

Debout, au sol, une main près d'un appui. Sur les deux pieds, talons à peine décollés. Tenez ${n.holdSeconds} secondes,
récupérez ${n.holdRestSeconds} secondes, ${n.holds} fois, une fois par jour. C'est long ? ${n.holdShortestSeconds}
secondes suffisent pour débuter. Votre coach peut aller jusqu'à ${n.holdLongSeconds} ; les programmes varient. Passez sur
un pied quand c'est facile sur deux.

Sentir quelque chose est normal tant que vous restez dans votre limite de ${n.limit}.

## Ce que cela ne fait pas

Vous avez peut-être lu que ces contractions sans mouvement font passer la gêne. On l'a vu pour le tendon du genou. Pour
le tendon d'Achille, un essai mené avec ${n.holdsTrialPeople} personnes n'a rien trouvé de tel, et une toute petite étude
un léger effet. Pas de déception, donc, si rien ne change juste après : nous ne vous poserons jamais la question.

## Ensuite

Une semaine de positions tenues dans votre limite, et une montée sur pointes à ${n.limit} ou moins. Alors, on bouge.
`,
};
