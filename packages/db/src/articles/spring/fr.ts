import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "retrouver-du-rebond",
  title: "Retrouver du rebond",
  summary:
    "Montées rapides, sautillements, puis bondissements. Mais d'abord, un quotidien tranquille.",
  body: (n) => `
Courir, c'est une longue suite de petits sauts. La force seule n'y prépare pas : après le fort vient le vif.

## D'abord, du calme

- un quotidien à ${n.dailyPain} sur ${n.scaleTop} ou moins
- une demi-heure de marche rapide dans votre limite
- ${n.heelRaises} bonnes montées sur pointes du côté sensible, ou ${n.evenPercent} % de ce que fait l'autre
- dix petits sauts sur ce pied à ${n.hopPain} ou moins

Un test que vous n'avez pas fait compte comme non validé. Ce n'est pas une punition : on ne sait pas encore, voilà tout.

## Ensuite, dans cet ordre

1. montées sur pointes rapides, en rebond, ${n.quickSets} séries de ${n.quickReps}, les deux pieds au sol
2. petits sauts sur place, à deux pieds
3. pas sautés et montées de genoux marchées
4. sauts à deux pieds dans toutes les directions
5. un pied, sur place, puis en avançant
6. foulées bondissantes et, tout à la fin, sauts depuis un petit caisson

Un échelon par semaine au plus. Laissez un jour ou deux entre les séances, sauf pour le premier : ces gestes demandent
bien plus au tendon qu'il n'y paraît, et il le dit avec retard.

## Ce que l'on cherche

Pas la hauteur. Un contact bref, un pied silencieux, pareil des deux côtés. Si le bruit s'alourdit, c'était la dernière
série du jour.
`,
};
