import { french } from "@springback/words/words";
import type { promises as english } from "#words/en/promises.ts";

export const promises = french<typeof english>()({
  title: "Ce que les règles promettent",
  pageDescription:
    "Ce qu’aucune réponse de Springback ne peut faire, quoi qu’on lui dise : chaque promesse en mots simples, pourquoi elle existe et comment elle est vérifiée.",
  lead: "Ce qu’aucune réponse ne peut faire, quoi qu’on lui dise. Ces promesses portent sur un logiciel et ses règles. L’évolution d’un tendon, nous ne pouvons pas la promettre.",
  held: "Comment elles sont tenues",
  again: "Chaque réponse, une seconde fois",
  againMore:
    "Avant que quiconque la voie, une réponse est vérifiée de nouveau, à partir de ce qui a été dit seulement, par un autre code que celui qui l’a produite. Si elle rompt une promesse, elle n’est pas donnée : ce jour-là, c’est repos, et notre équipe en est avertie.",
  walk: "Toutes les combinaisons",
  walkMore:
    "Les règles sont interrogées sur {tuples} combinaisons de douleur pendant une séance, de lendemain matin, de gonflement, de raideur, de signes d’alerte, d’étapes et de jours écoulés. Toutes ont été parcourues le {date}, avec les règles {rules}, et aucune promesse n’a été rompue.",
  lives: "Des coureurs inventés",
  livesMore:
    "Des coureurs qu’un programme invente vivent jour après jour : sincères, stoïques, distraits, pleins de contradictions, en voyage, ou cherchant à contourner les règles. La dernière fois, le {date}, avec les règles {rules} : {histories} parcours et {answers} réponses, et aucune promesse n’a été rompue.",
  faults: "Les vérifications elles-mêmes",
  faultsMore:
    "On montre à chaque vérification des règles fausses exprès, et elle doit les trouver. Les nombres ci-dessus sont ceux que la dernière longue vérification a comptés ; la page les lit dans son relevé.",
  limits: "Ce que cela ne montre pas",
  limitsMore:
    "Si une limite vous convient. Les limites viennent de travaux publiés, chaque règle nomme sa source, et une personne qui vous connaît voit ce qu’aucune règle ne voit.",
  why: "Pourquoi",
  heldBy: "Comment elle est tenue",

  signs: "Quand un signe demande un examen",
  pain: "Quand c’est douloureux, ou que personne ne sait",
  open: "Chaque réponse peut être vérifiée",

  net: "Vérifiée de nouveau sur chaque réponse donnée",
  slice: "Vérifiée {n} fois en parcourant toutes les combinaisons",
  lived: "Tenue chaque jour de {n} parcours inventés",
  trials: "Mise à l’épreuve, seule, sur {n} parcours inventés",
  bytes:
    "Les réponses à une série fixe de questions sont comparées, lettre par lettre, à celles qui ont été notées",
  ladder: "Des coureurs inventés aux réponses calmes sont suivis jusqu’en haut de l’échelle",

  S1: "Chaque question reçoit une réponse.",
  S1Why:
    "Un matin sans réponse vous laisserait deviner. Si les règles elles-mêmes échouent, la réponse est le repos.",
  S2: "Les mêmes faits donnent la même réponse, sur chaque appareil et en tout lieu.",
  S2Why:
    "Votre téléphone répond sans connexion, puis notre serveur répond à son tour : les deux doivent dire la même chose.",
  S3: "Tant qu’un signe d’alerte qui interdit de courir est ouvert, la réponse est le repos, et elle dit qui voir et dans quel délai.",
  S3Why:
    "Un tel signe demande quelqu’un qui puisse l’examiner. Aucun autre chiffre ne pèse plus que lui.",
  S4: "Un signe d’alerte reste ouvert jusqu’à ce que soit noté, pour ce signe précis, le feu vert d’un professionnel de santé.",
  S4Why: "Le temps qui passe, un meilleur matin ou un paiement ne disent rien de ce signe.",
  S5: "La décision d’un coach est toujours dite. Elle ne rend aucun jour plus permissif qu’elle ne le dit et ne cache aucun signe d’alerte.",
  S5Why:
    "Un coach peut mettre une règle de côté, au vu de tous et pour un temps. Les signes d’alerte n’en font pas partie.",
  S6: "Aucun exercice n’est donné s’il est écarté à votre étape, pour l’endroit sensible ou pour un signe ouvert ; pas même à la place d’un autre.",
  S6Why: "Ce qu’une règle a écarté ne doit pas revenir par une autre porte.",
  S7: "Rien n’augmente sur une douleur au-dessus de la limite, sur une séance qui n’est pas digérée, ni sur une réponse manquante ou masquée par un antidouleur. Boiter, ou une douleur au-dessus du seuil d’arrêt, c’est repos.",
  S7Why:
    "C’est le lendemain matin qui montre l’effet d’une séance. Tant qu’il n’est pas dit, faire plus serait un pari.",
  S8: "Plus de douleur pendant une séance ou le lendemain matin, plus de raideur ou plus de gonflement ne permet jamais d’en faire plus ce jour-là, ni de passer à l’étape suivante.",
  S8Why:
    "Personne ne doit y gagner en ayant plus mal. La douleur de l’instant est à part : au-dessus de la limite, elle mène à une activité de remplacement, même un jour qui aurait été de repos.",
  S9: "Un passé moins bon ne permet jamais d’en faire plus un autre jour.",
  S9Why:
    "Ce qui a été dit reste dit. Seul ce qui vous est habituel est laissé à part : c’est à cela que le reste se compare.",
  S10: "Une réponse laissée de côté ne donne jamais plus que la moins bonne réponse dans la limite. Tant que l’on ne sait ni la douleur actuelle, ni si vous boitez, ni votre âge, c’est repos.",
  S10Why: "Se taire n’est pas dire que tout va bien.",
  S11: "Aucune sortie ne dépasse la plus longue d’avant au-delà de l’écart publié, et qui reprend la course ne court pas avant d’avoir rempli les critères. Seul un coach peut en décider autrement, au vu de tous.",
  S11Why:
    "Une sortie bien plus longue que les autres, c’est ce contre quoi la source de la règle met en garde, même un bon jour.",
  S12: "Prévoir moins n’est jamais jugé plus sévèrement que prévoir plus.",
  S12Why: "Se reposer et en faire moins restent toujours votre choix.",
  S13: "Chaque réponse a une raison, avec ses mots et sa source, et les faits qu’elle cite comptent : sans eux, la réponse serait autre.",
  S13Why: "Une raison qui ne change rien ne serait qu’un décor.",
  S14: "Avec deux endroits sensibles, un jour n’est jamais plus permissif que pour l’un des deux seul.",
  S14Why:
    "Celui qui demande le plus de soin décide. Les jours qu’une douleur au-dessus de la limite change en activité de remplacement sont à part, comme ci-dessus.",
  S15: "Des faits arrivés en retard, deux fois ou dans un autre ordre mènent à la même réponse.",
  S15Why: "Un téléphone sans connexion les envoie quand il peut.",
  S16: "La même histoire racontée quelques jours plus tard reçoit les mêmes réponses, quelques jours plus tard.",
  S16Why: "Ce qui compte, c’est depuis combien de temps, jamais la date.",
  S17: "Les règles ne changent pas en silence : une autre réponse demande une autre version, avec ce qui a changé écrit à côté.",
  S17Why: "Une ancienne réponse peut être comparée aux règles de son jour.",
  S18: "L’échelle n’a pas d’impasse : des réponses calmes, étape après étape, mènent à la dernière, sauf si l’âge seul la tient fermée.",
  S18Why:
    "Des règles qui diraient toujours repos tiendraient toutes les autres promesses. Celle-ci porte sur les règles ; combien de temps il faut, elles ne le disent pas.",
  S19: "Chaque nombre est possible : aucun au-dessous de zéro, aucun sans fin.",
  S19Why: "Une limite de moins deux minutes serait une erreur qui a l’air d’un conseil.",
});
