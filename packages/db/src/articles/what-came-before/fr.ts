import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "ce-qui-s-est-passe-avant",
  title: "Ce qui s'est passé avant, et pourquoi nous ne vous reprochons rien",
  summary:
    "La sortie trop longue est la piste la plus solide ; chaussures, foulée et stress, bien moins.",
  body: (n) => `
Vous avez sans doute refait le film des dernières semaines pour trouver l'erreur. Souvent, il n'y en a pas.

## La piste la plus solide

Une sortie bien plus longue que toutes celles du mois écoulé. Chez ${n.spikeRunners} coureurs suivis, elle allait de
pair avec davantage de blessures ; le total de la semaine, non.

## Peut-être

- **Un mollet moins fort.** C'est fréquent chez les coureurs concernés, sans qu'on sache ce qui vient d'abord.
- **L'âge.** C'est au milieu de la vie qu'on en souffre le plus.
- **Du nouveau** : côtes, vitesse, autre terrain.

## Moins qu'on ne le dit

- **Les chaussures plates.** Dans un essai mené avec ${n.shoeTrialRunners} coureurs, le drop ne changeait rien dans
  l'ensemble : plus bas, il convenait plutôt mieux aux coureurs occasionnels, plutôt moins bien aux réguliers.
- **La foulée.** Peu d'arguments, et la forme du pied n'y était pas liée du tout.
- **Les mollets raides.** Les résultats sont partagés, et aucune de nos règles n'en dépend.
- **Le stress et les nuits courtes.** Les études se contredisent. Ici, ils peuvent retarder une étape si votre coach
  fixe un seuil, et rien d'autre.

Nous posons ces questions pour connaître votre point de départ. Courir n'est pas l'ennemi : dans un groupe suivi, celles
et ceux qui couraient davantage auparavant gardaient des douleurs un peu moins souvent.
`,
};
