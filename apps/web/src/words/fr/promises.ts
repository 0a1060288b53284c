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
    "Avant d’être montrée à qui que ce soit, une réponse est vérifiée par un autre programme que celui qui l’a produite, à partir des seuls faits notés. Si elle rompt une promesse, elle n’est pas donnée : ce jour-là, c’est repos, et notre équipe est prévenue.",
  walk: "Toutes les combinaisons",
  walkMore:
    "Les règles sont interrogées sur {tuples} combinaisons de douleur pendant une séance, de lendemain matin, de gonflement, de raideur, de signes d’alerte, d’étapes et de jours écoulés. Toutes ont été passées en revue le {date}, avec les règles {rules}, et aucune promesse n’a été rompue.",
  lives: "Des coureurs inventés",
  livesMore:
    "Un programme invente des coureurs et les suit jour après jour : sincères, stoïques, distraits, pleins de contradictions, en voyage, ou cherchant à contourner les règles. La dernière fois, le {date}, avec les règles {rules} : {histories} parcours et {answers} réponses, et aucune promesse n’a été rompue.",
  faults: "Les vérifications elles-mêmes",
  faultsMore:
    "Chaque vérification est elle-même mise à l’épreuve : on lui soumet des règles fausses exprès, et elle doit les repérer. Les nombres ci-dessus sont ceux de la dernière longue vérification ; la page les lit dans son relevé.",
  limits: "Ce que cela ne montre pas",
  limitsMore:
    "Qu’une limite est la bonne pour vous. Les limites viennent de travaux publiés, chaque règle cite sa source, et quelqu’un qui vous connaît voit ce qu’aucune règle ne voit.",
  files: "Les règles en fichiers",
  filesMore:
    "Étapes, critères, règles, nombres et sources sous forme de données, pour les cabinets et pour qui veut les comparer ou les reprendre.",
  fileProtocol: "Le protocole (JSON)",
  fileSchema: "Son schéma (JSON Schema)",
  fileFhir: "Pour les logiciels des cabinets (FHIR)",
  why: "Pourquoi",
  heldBy: "Comment elle est tenue",

  signs: "Quand un signe demande un examen",
  pain: "Quand on a mal, ou qu’on ne sait pas",
  open: "Chaque réponse peut être vérifiée",

  net: "Vérifiée de nouveau sur chaque réponse donnée",
  slice: "Vérifiée {n} fois, d’une combinaison à l’autre",
  lived: "Tenue chaque jour de {n} parcours inventés",
  trials: "Mise à l’épreuve à part, sur {n} parcours inventés",
  bytes:
    "Les réponses à une série fixe de questions sont comparées, lettre par lettre, à celles qui ont été notées",
  ladder: "Des coureurs inventés aux réponses calmes sont suivis jusqu’en haut de l’échelle",

  S1: "Chaque question reçoit une réponse.",
  S1Why:
    "Un matin sans réponse vous laisserait deviner. Si les règles elles-mêmes échouent, la réponse est le repos.",
  S2: "Les mêmes faits donnent la même réponse, sur tous les appareils et partout.",
  S2Why:
    "Votre téléphone répond sans connexion, puis notre serveur répond à son tour : les deux doivent dire la même chose.",
  S3: "Tant qu’un signe d’alerte qui interdit de courir est ouvert, la réponse est le repos, et elle dit qui voir et dans quel délai.",
  S3Why: "Un tel signe demande quelqu’un qui puisse l’examiner. Aucun chiffre ne passe avant lui.",
  S4: "Un signe d’alerte reste ouvert jusqu’à ce que soit noté, pour ce signe précis, le feu vert d’un professionnel de santé.",
  S4Why: "Le temps qui passe, un meilleur matin ou un paiement ne disent rien de ce signe.",
  S5: "La décision d’un coach est toujours affichée. Elle n’autorise rien de plus que ce qu’elle dit, et ne cache aucun signe d’alerte.",
  S5Why:
    "Un coach peut mettre une règle de côté, au vu de tous et pour un temps. Les signes d’alerte n’en font pas partie.",
  S6: "Un exercice écarté à votre étape, pour l’endroit sensible ou pour un signe ouvert n’est jamais donné, pas même à la place d’un autre.",
  S6Why: "Ce qu’une règle fait sortir par la porte ne doit pas rentrer par la fenêtre.",
  S7: "Rien n’augmente après une douleur au-dessus de la limite ou une séance qui n’est pas digérée, ni quand une réponse manque ou qu’un antidouleur la masque. Boiter, ou avoir mal au-delà du seuil d’arrêt, c’est repos.",
  S7Why:
    "C’est le lendemain matin qui montre l’effet d’une séance. Tant que vous ne l’avez pas noté, en faire plus serait un pari.",
  S8: "Avoir plus mal pendant une séance ou le lendemain matin, se sentir plus raide ou plus enflé ne permet jamais d’en faire plus ce jour-là, ni de passer à l’étape suivante.",
  S8Why:
    "Avoir plus mal ne doit jamais être un avantage. La douleur de l’instant est un cas à part : au-dessus de la limite, elle mène à une activité de remplacement, même un jour qui aurait été de repos.",
  S9: "Des jours passés moins bons ne permettent jamais d’en faire plus ensuite.",
  S9Why:
    "Ce qui a été noté reste noté. Seul votre niveau habituel est laissé de côté ici : c’est à lui que le reste se compare.",
  S10: "Une question sans réponse ne donne jamais plus que la moins bonne réponse encore dans la limite. Tant que la douleur du moment, l’âge ou la réponse sur la boiterie manquent, c’est repos.",
  S10Why: "Se taire n’est pas dire que tout va bien.",
  S11: "Aucune sortie ne dépasse votre plus longue de plus que la marge publiée, et qui reprend la course ne court pas avant d’avoir rempli les critères. Seul un coach peut en décider autrement, au vu de tous.",
  S11Why:
    "La source de la règle met en garde contre une sortie bien plus longue que les autres, même un bon jour.",
  S12: "Prévoir moins n’est jamais jugé plus sévèrement que prévoir plus.",
  S12Why: "Vous reposer ou en faire moins : vous en avez toujours le choix.",
  S13: "Chaque réponse a une raison, expliquée et avec sa source, et les faits qu’elle cite comptent : sans eux, la réponse serait différente.",
  S13Why: "Une raison qui ne change rien ne serait qu’un décor.",
  S14: "Avec deux endroits sensibles, la réponse n’autorise jamais plus que pour l’un des deux seul.",
  S14Why:
    "Celui qui demande le plus de précautions décide. Les jours où une douleur au-dessus de la limite mène à une activité de remplacement sont un cas à part, comme plus haut.",
  S15: "Des faits reçus en retard, deux fois ou dans un autre ordre mènent à la même réponse.",
  S15Why: "Un téléphone sans connexion les envoie quand il peut.",
  S16: "La même histoire racontée quelques jours plus tard reçoit les mêmes réponses, quelques jours plus tard.",
  S16Why: "Ce qui compte, c’est depuis combien de temps, jamais la date.",
  S17: "Les règles ne changent pas en silence : pour qu’une réponse change, il faut une nouvelle version, où est écrit ce qui a changé.",
  S17Why: "Une ancienne réponse peut être comparée aux règles de l’époque.",
  S18: "L’échelle n’a pas d’impasse : des réponses calmes, étape après étape, mènent à la dernière, sauf si l’âge seul la tient fermée.",
  S18Why:
    "Des règles qui répondraient toujours « repos » tiendraient toutes les autres promesses. Celle-ci porte sur les règles ; combien de temps il faut, elles ne le disent pas.",
  S19: "Tous les nombres sont possibles : aucun au-dessous de zéro, aucun sans limite.",
  S19Why: "Une limite de moins deux minutes serait une erreur déguisée en conseil.",
});
