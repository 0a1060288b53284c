import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "avoir-mal-au-tendon-d-achille",
  title: "Avoir mal au tendon d'Achille, qu'est-ce que ça veut dire ?",
  summary: "Deux mots, deux endroits, une même histoire : un peu trop, un peu trop tôt.",
  body: () => `
Le tendon d'Achille relie deux muscles du mollet à l'os du talon. Quand on lui en demande plus que ce à quoi il est
prêt, il peut être raide aux premiers pas du matin et sensible dès que vous courez.

## Deux mots

Longtemps on a dit *tendinite* ; on dit aujourd'hui *tendinopathie*. La part de l'inflammation reste discutée. Le
second mot ne tranche pas, et c'est pour cela que les professionnels le préfèrent. Aucune de nos règles n'en dépend.

## Deux endroits

- **Au milieu du tendon**, quelques travers de doigt au-dessus du talon : forme *corporéale*.
- **Tout en bas, là où il s'attache à l'os** : forme *d'insertion*. Celle-ci supporte encore moins bien une cheville
  très fléchie.

Pointez l'endroit du doigt. Vous hésitez ? Dites-le : Springback s'en tient alors au plus prudent des deux.

## La suite

Un tendon supporte ce dont il a l'habitude. D'où un fil conducteur qui ne change pas : courir un peu moins pour
l'instant, se renforcer un peu plus, et décider au jour le jour.
`,
};
