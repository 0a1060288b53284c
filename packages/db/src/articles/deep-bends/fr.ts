import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "attention-a-la-cheville",
  title: "Squats, fentes, marches : surveillez la cheville",
  summary: "De bons exercices au mauvais moment. Chacun a une version qui convient.",
  body: () => `
Les squats et les fentes n'ont rien de mauvais. Mais certains amènent le genou loin devant les orteils, et la cheville
dans une flexion profonde qui comprime le tendon contre le talon. Pendant les deux premières étapes, on les met de côté
pour tout le monde.

## Ce qu'on laisse, ce qu'on prend

- **Squat profond** : squat sur un caisson ou une chaise, tibias presque droits
- **Fente genou loin devant** : fente statique, tibia vertical, jambe sensible devant
- **Montée sur pointes sous le bord d'une marche** : la même, au sol
- **Marche en côte, simulateur d'escalier** : marche à plat
- **Descente de marche, squat profond sur une jambe** : petite montée de marche, jambe sensible la première, ou pont

## Jusqu'à quand ?

Si la gêne est **au milieu** du tendon, la flexion revient à partir de l'étape de force : les programmes étudiés pour
cette zone la travaillent. **À l'insertion**, elle attend que votre coach l'ouvre, tard et petit à petit.

## Inutile de tout retenir

Springback lit votre liste avant que vous commenciez. Ce qui ne convient ni à votre étape ni à l'endroit sensible est
remplacé, exercice par exercice, et la raison est écrite à côté.
`,
};
