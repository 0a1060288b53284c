import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "comment-se-decide-la-journee",
  title: "Courir, adapter ou se reposer : comment se décide la journée",
  summary: "Les mêmes questions, dans le même ordre, chaque matin et pour tout le monde.",
  body: (n) => `
Vous répondez à quelques questions ; vos réponses descendent une liste de règles, du haut vers le bas. La première qui
s'applique décide, les autres s'affichent à côté.

1. **Un signe d'alerte qui arrête la course ?** Repos, jusqu'au feu vert d'un professionnel de santé.
2. **Vous boitez ?** Repos, même si le chiffre est bas.
3. **Plus de ${n.stopLine} sur ${n.scaleTop} ?** Repos.
4. **Au-dessus de votre limite**, ${n.limit} par défaut ? Natation, vélo ou course en eau profonde.
5. **La dernière séance n'est pas encore digérée ?** Pareil, ou repos si elle a nettement dépassé la limite.
6. **Vous reprenez après un arrêt ?** Quelques tests, puis un tableau marche-course.
7. **La sortie prévue dépasse de plus de ${n.spikePercent} % la plus longue de vos ${n.longestDays} derniers jours ?** On
   raccourcit.
8. **Vous sortez d'une grosse journée ?** Du léger. Après une journée moyenne, on laisse ${n.mediumRestDays} jour plein
   sans courir ; après une dure, ${n.highRestDays}.
9. **Rien de tout cela ?** Courez comme prévu.

Une question sautée ne vaut jamais « pas de douleur » : sans réponse, c'est repos.

Touchez **Pourquoi ?** sous une réponse : la règle, vos chiffres et la source s'affichent. Votre coach peut durcir une
journée, ou lever les règles de distance, de jour léger et d'exercices, toujours avec un motif et une date de fin.
Personne ne peut passer outre un signe d'alerte, une boiterie ou la ligne d'arrêt.
`,
};
