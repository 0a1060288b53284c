import type { ArticleText } from "#articles/topic.ts";

export const FR: ArticleText = {
  slug: "quelle-douleur-en-courant",
  title: "Quelle douleur accepter en courant ?",
  summary:
    "Un peu, oui. C'est le pire moment qui compte, et boiter l'emporte sur tous les chiffres.",
  body: (n) => `
Un tendon à qui l'on ne demande rien ne s'habitue à rien. La question n'est donc presque jamais de savoir s'il faut s'en
servir, mais ce que vous pouvez tolérer.

## Mettez un chiffre

Rien du tout, c'est 0. Le pire que vous puissiez imaginer, ${n.scaleTop}. Retenez le point le plus haut entre la
première foulée et l'heure qui suit la dernière ; ni la moyenne, ni l'arrivée.

## Notre limite : ${n.limit}

Jusqu'à ${n.limit}, tout va bien. Au-delà, la séance était trop exigeante et la suivante sera plus facile.

Un autre modèle bien connu va jusqu'à ${n.trialledLimit}. Dans un essai mené avec ${n.painTrialRunners} personnes,
celles qui couraient encore sous ce seuil s'en sont aussi bien sorties que celles qui avaient fait une pause. Le nôtre
est le plus prudent des deux. Votre coach peut choisir l'autre pour vous, avec un motif que vous pouvez lire.

## Sans chiffre

Au-dessus de ${n.stopLine}, arrêtez pour la journée, quelle que soit votre limite. Boiter, c'est pareil : quand la
douleur change votre façon de bouger, elle a déjà tranché.

## Le chiffre ne vient pas ?

Dites ce que vous diriez à un ami. Cette échelle est la vôtre ; l'important est de vous en servir toujours de la même
façon.
`,
};
