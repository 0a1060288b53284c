import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "marcher-un-peu-courir-un-peu",
  title: "Reprendre : marcher un peu, courir un peu",
  summary: "Après une coupure, on repart en minutes, pas sur sa boucle d'avant.",
  body: (n) => `
Votre souffle est peut-être prêt pour votre boucle habituelle. Le tendon, lui, demande à être consulté. Si une mauvaise
sortie vous tient à l'arrêt depuis ${n.comesBackDays} jours, ou si vous ne couriez déjà plus en arrivant ici, la reprise se fait
dans l'ordre.

## D'abord les tests

Les mêmes pour tout le monde : un quotidien tranquille, une demi-heure de marche rapide, des montées sur pointes et dix
petits sauts sur un pied. Votre page montre lesquels sont validés, et où vous en êtes pour les autres.

## Ensuite les minutes

Notre tableau habituel dure ${n.easyRunMinutes} minutes de bout en bout. Le premier palier se fait en marchant. Le
deuxième : ${n.firstJogTimes} fois ${n.firstJogWalk} minutes de marche et ${n.firstJogRun} minutes de trot. De palier
en palier la marche raccourcit, jusqu'à disparaître. À plat, à l'aise, assez lentement pour parler.

## Monter, rester, descendre

- **On monte** après deux passages dans votre limite, à au moins ${n.repeatHours} heures d'intervalle
- **On reste** s'il manque une réponse, ou si ce n'est pas digéré
- **On descend** si la limite a été dépassée

Rester est le cas le plus courant, et il n'y a rien d'anormal à cela. De la distance avant la vitesse ; les côtes, plus
tard. Votre coach peut choisir un autre tableau : les règles suivront celui-là.
`,
};
