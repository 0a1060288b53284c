import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "quand-tout-va-bien",
  title: "Tout va bien. C'est fini ?",
  summary: "On se sent bien d'abord, la force revient ensuite. Gardez donc un peu de travail.",
  body: (n) => `
Une bonne nouvelle, ça se savoure. Cela se vérifie aussi : un tendon se tait avant d'être fort.

## Deux choses différentes

Dans une étude, ${n.symptomFree} personnes ne sentaient plus rien. Une fois leurs jambes testées, seules
${n.functionBack} avaient retrouvé toute leur fonction. Ce qui manque ne se sent pas ; cela se mesure.

## Alors on mesure

- montées sur pointes : le côté sensible fait au moins ${n.evenPercent} % de l'autre
- petits sauts : pareil
- course : une sortie dans chacune des ${n.steadyWeeks} dernières semaines, toutes bien digérées
- vos propres réponses à notre questionnaire

Quand les quatre y sont, toutes les étapes sont franchies. S'il en manque une, vous savez quoi travailler, et vous pouvez courir en
attendant.

## Et après

Gardez ${n.keepDays} séances de force par semaine pendant quelques mois. Elles sont courtes : des montées lourdes, genou
tendu puis fléchi, et un exercice vif.

## S'il se rappelle à vous

C'est possible : certains connaissent un second épisode. Revenez à votre limite et à la dernière étape facile. Vous
connaissez le chemin, et votre historique vous attend.
`,
};
