import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "les-signes-qui-passent-avant",
  title: "Les signes qui passent avant tout programme",
  summary: "Certains talons douloureux obéissent à d'autres règles. On commence par là.",
  body: (n) => `
La plupart des tendons d'Achille sensibles ne sont que cela. Quelques-uns, non, et cela compte plus que n'importe quel
exercice. Springback pose donc ses questions avant de planifier.

## À montrer aujourd'hui même

- un claquement soudain, l'impression d'un coup de pied dans le mollet, ou un pied qui ne pousse plus depuis, même si
  cela fait à peine mal
- un mollet gonflé depuis peu, chaud ou douloureux ; avec un essoufflement, c'est une urgence
- un tendon rouge et chaud, surtout avec de la fièvre

## À demander avant de charger le tendon

- un antibiotique dont le nom finit en *-floxacine* : appelez le prescripteur ou un pharmacien avant la prochaine prise
- une infiltration de corticoïdes près du tendon, ou des corticoïdes en comprimés

## À faire examiner sous peu

- une douleur dans l'os, quand vous pressez le talon des deux côtés
- une peau engourdie, ou un pied qui a perdu de la force
- des matins raides qui n'en finissent pas, ou d'autres articulations qui gonflent
- une douleur nocturne que rien n'explique
- des bosses sur un tendon, une plaie qui ne se referme pas, ou un pied peu sensible au toucher

Avant ${n.adultAge} ans, commencez par un professionnel de santé, avec un parent : un talon qui grandit a ses propres
règles.

Un seul oui suffit. Springback ferme ce qui pourrait compter, et cela reste fermé jusqu'au feu vert d'un
professionnel de santé, même si vous allez mieux entre-temps. Ce n'est pas un verdict : nous ne savons pas ce que vous
avez, et nous ne devinons pas. Votre historique et votre coach restent à portée de main.
`,
};
