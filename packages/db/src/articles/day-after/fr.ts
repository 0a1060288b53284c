import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "le-lendemain-compte",
  title: "Pourquoi nous reposons la question le lendemain",
  summary: "Une séance se juge en deux temps : pendant, puis environ un jour plus tard.",
  body: (n) => `
Un tendon répond en différé. Une sortie peut bien se passer et avoir été de trop : c'est le lendemain qui le dit.

## Retour à votre habitude

Environ ${n.settleHours} heures après la fin, la douleur devrait être revenue à *votre* niveau habituel : le milieu de
vos derniers matins calmes, pas zéro. La réponse compte de ${n.readFromHours} à ${n.readUntilHours} heures après. Encore
au-dessus ? On reste à cette étape. Au-dessus de votre limite ? On redescend d'une étape.

Vous courez le soir ? Vous vous levez avant que le délai soit écoulé. Des premiers pas tranquilles suffisent ; s'ils
sont raides, le tendon a le reste de la journée pour se calmer. Un modèle plus strict pose la question dès le matin ;
votre coach peut le choisir.

## Les semaines aussi ont leur mot à dire

Un mauvais matin, c'est la météo. Des matins qui se dégradent ${n.trendWeeks} semaines de suite, c'est le climat : on
redescend, même si chaque sortie, prise seule, s'est bien passée.

## Si vous avez pris quelque chose contre la douleur

Dites-le. Ces réponses-là peuvent vous maintenir ou vous freiner, jamais vous faire monter : personne ne sait ce
qu'elles auraient été sans cela.
`,
};
