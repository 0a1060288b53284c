import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "pourquoi-ne-pas-tout-arreter",
  title: "Pourquoi ne pas tout arrêter en attendant que ça passe ?",
  summary: "Une journée calme, oui. Des semaines d'arrêt vous affaiblissent. Bougez autrement.",
  body: (n) => `
Se reposer paraît sage, et pour une journée, ça l'est souvent. Pendant des semaines, c'est un mauvais calcul : la
gêne s'en va peut-être, la force aussi, et à la reprise le tendon en supporte moins qu'avant.

## Peut-on continuer à courir ?

Souvent, oui. Si vous courez en ce moment et que cela reste dans votre limite, continuez selon les règles du jour : dans
un essai, les personnes qui ont fait ainsi ne s'en sont pas moins bien sorties que celles qui s'étaient arrêtées les
premières semaines. Si vous avez arrêté, quelques tests viennent d'abord, puis de la marche avec un peu de course. Les
sauts et la vitesse arrivent en dernier, pour tout le monde.

## Quand courir n'est pas au menu

Remplacez, n'annulez pas :

- **la course en eau profonde**, avec une ceinture : ce qui s'en rapproche le plus
- **le vélo**, milieu du pied sur la pédale, selle pas trop basse
- **la natation**, poussées douces au mur, sans palmes

Minute pour minute, au même effort. De petites études de ${n.crossWeeks} semaines ont vu la forme se maintenir avec les
deux premiers. Marcher à plat compte aussi, dans votre limite.

Le renforcement, lui, continue à l'étape où vous en êtes. C'est ce qui vous restera.
`,
};
