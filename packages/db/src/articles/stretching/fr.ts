import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "faut-il-s-etirer",
  title: "Faut-il étirer le mollet ?",
  summary: "Pas pour l'instant : cela peut irriter le tendon, et la force vous servira davantage.",
  body: () => `
Un mollet raide donne envie de l'étirer, et cela peut même faire du bien. Pour l'instant, on s'en passe.

## Pourquoi

Quand vous étirez le mollet, le pied remonte vers le tibia et le tendon est comprimé contre l'os du talon en même temps
qu'il est tendu. S'il est sensible, il peut mal le prendre, surtout tout en bas.

## Est-ce bien sûr ?

Cela dépend de l'endroit.

- **À l'insertion, sur l'os** : un essai a comparé un programme sans étirements ni flexions profondes, avec talonnettes
  et conseils, à un programme qui les gardait. Le premier a nettement mieux marché, sans qu'on sache quelle partie a
  compté.
- **Au milieu du tendon** : les résultats divergent.

C'est donc une prudence de départ, pas un procès des étirements. À partir de l'étape de force, votre coach peut les
remettre au programme si la gêne est au milieu.

## Que faire d'un mollet raide ?

- masser ou rouler le muscle, sans toucher au tendon
- quelques montées sur pointes tranquilles, au sol
- une petite marche à plat

La raideur du matin passe le plus souvent avec les premiers pas. Nous demandons combien de minutes il lui faut : ce
chiffre en dit plus long que votre souplesse.
`,
};
