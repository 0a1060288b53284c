import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "des-pas-un-peu-plus-rapides",
  title: "Des pas un peu plus rapides",
  summary: "Un petit changement de rythme peut alléger la charge. C'est facultatif.",
  body: (n) => `
Parmi tous les conseils sur la foulée, un seul repose sur des mesures. Avec ${n.cadencePercent} % de pas en plus par
minute, à la même vitesse, le pic de charge sur le tendon a baissé en laboratoire. On parle de force, pas de blessures :
nous le proposons donc comme un essai.

## Quand

Seulement quand vous courez sans pauses de marche, ou si vous n'avez jamais eu à vous arrêter. Pas en même temps que des
chaussures neuves ou des côtes : une chose à la fois.

## Comment

Comptez vos pas pendant une minute sur une sortie facile et plate. Ajoutez ${n.cadencePercent} %, jamais plus de
${n.cadenceMostPercent} %. Une liste de musique ou votre montre peut battre la mesure. La vitesse ne bouge pas ; la
foulée raccourcit toute seule.

## À ne pas toucher

Ne cherchez pas en même temps à attaquer de l'avant-pied : dans la même étude, cela chargeait le tendon davantage, pas
moins.

Si votre montre a compté les pas de votre dernière sortie, la page *Sorties* donne le chiffre à essayer, les jours où
vous courez. Elle le fait jusqu'à ${n.cadenceUsefulSteps} pas par minute : un repère tracé pour des genoux sensibles, le
meilleur qu'on ait.
`,
};
