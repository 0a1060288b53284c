import type { QuestionWords } from "#words/question-words.ts";

/** The red-flag questions, in French. */
export const QUESTIONS: QuestionWords = {
  first: {
    tear: "Avez-vous senti un claquement, un craquement ou un coup dans le mollet, ou avez-vous depuis un creux dans le tendon, un pied qui claque au sol ou qui ne pousse plus ?",
    calf: "Votre mollet est-il depuis peu gonflé, chaud, sensible en profondeur ou douloureux sans raison, ou avez-vous le souffle court ou mal à la poitrine ?",
    clot: "Récemment : un long voyage, une opération, un plâtre ou une botte orthopédique, des hormones comme la pilule ? Ou, un jour, un caillot de sang (phlébite, embolie) ?",
    infection:
      "Le tendon est-il chaud et rouge, avez-vous de la fièvre, ou y a-t-il là une plaie, une injection ou une opération récente ?",
    medicine:
      "Ces 6 derniers mois : un antibiotique finissant en -\u2060floxacine, une infiltration de corticoïdes (cortisone) près du tendon, ou une longue cure de corticoïdes en comprimés ?",
    bone: "L’os fait-il mal quand vous pressez le talon des deux côtés, de plus en plus au fil d’une sortie, ou au repos ?",
    nerve:
      "Y a-t-il un engourdissement, un manque de force dans le pied, ou un mollet qui se serre chaque fois à la même distance ?",
    skin: "Avez-vous une plaie lente à se refermer, ou un diabète avec des pieds moins sensibles au toucher ?",
    general:
      "Y a-t-il une douleur la nuit quoi que vous fassiez, une perte de poids inexpliquée, ou un cancer, maintenant ou avant ?",
    joints:
      "Les deux talons sont-ils douloureux, ou y a-t-il une longue raideur du matin, une articulation gonflée, un mal de dos qui vous réveille, un psoriasis, une inflammation de l’œil ou de l’intestin, une infection digestive ou urinaire récente, ou des proches dans ce cas ?",
    cholesterol:
      "Un cholestérol élevé, une maladie du cœur précoce dans la famille, ou des bosses sur un tendon, un doigt ou une paupière ?",
    cause: "Est-ce venu sans aucun changement d’entraînement qui l’explique ?",
  },
  single: {
    snap: {
      question: "Avez-vous senti un claquement soudain, ou comme un coup de pied dans le mollet ?",
      line: "un claquement soudain, ou un coup dans le mollet",
    },
    cannotHeelRaise: {
      question:
        "Depuis, vous est-il impossible de monter sur la pointe du pied ou de pousser de ce côté ?",
      line: "impossible depuis de monter sur la pointe du pied ou de pousser",
    },
    gap: {
      question: "Sentez-vous un creux ou une encoche dans le tendon ?",
      line: "un creux ou une encoche dans le tendon",
    },
    footSlap: {
      question: "Votre pied s’est-il mis soudain à claquer au sol quand vous marchez ?",
      line: "un pied qui claque soudain au sol",
    },
    calfSwelling: {
      question: "Un mollet ou un bas de jambe est-il gonflé depuis peu ?",
      line: "un mollet ou un bas de jambe gonflé depuis peu",
    },
    calfWarmth: {
      question: "Ce mollet est-il plus chaud ou plus rouge que l’autre ?",
      line: "un mollet chaud ou rouge",
    },
    calfTenderness: {
      question: "Votre mollet est-il sensible en profondeur, sans coup qui l’explique ?",
      line: "un mollet sensible en profondeur, sans coup reçu",
    },
    calfPainUnexplained: {
      question: "Avez-vous au mollet une douleur nouvelle que vous n’expliquez pas ?",
      line: "une douleur nouvelle au mollet, inexpliquée",
    },
    longTravel: {
      question:
        "Ces dernières semaines, avez-vous fait un long voyage assis, ou passé des jours sans bouger ?",
      line: "un long voyage, ou des jours sans bouger, ces dernières semaines",
    },
    recentSurgery: {
      question: "Avez-vous eu une opération dans les 12 dernières semaines ?",
      line: "une opération dans les 12 dernières semaines",
    },
    cast: {
      question:
        "Votre jambe est-elle dans un plâtre ou une botte orthopédique, ou l’était-elle récemment ?",
      line: "un plâtre ou une botte orthopédique, maintenant ou récemment",
    },
    cancer: {
      question: "Avez-vous un cancer, ou en avez-vous eu un ?",
      line: "un cancer, maintenant ou avant",
    },
    previousClot: {
      question: "Avez-vous déjà eu un caillot de sang (phlébite, embolie) ?",
      line: "déjà eu un caillot de sang (phlébite, embolie)",
    },
    hormones: {
      question: "Prenez-vous la pilule, des hormones pour la ménopause ou d’autres hormones ?",
      line: "la pilule, des hormones pour la ménopause ou d’autres hormones",
    },
    breathless: {
      question:
        "Avez-vous le souffle court, mal à la poitrine, un malaise, ou du sang quand vous toussez ?",
      line: "souffle court, douleur à la poitrine, malaise ou sang en toussant",
    },
    fluoroquinolone: {
      question:
        "Ces 6 derniers mois, avez-vous pris un antibiotique dont le nom finit en -\u2060floxacine ?",
      line: "un antibiotique finissant en -floxacine, ces 6 derniers mois",
    },
    steroidInjection: {
      question:
        "Avez-vous eu une infiltration de corticoïdes (cortisone) près du tendon ces 3 derniers mois ?",
      line: "une infiltration de corticoïdes près du tendon, ces 3 derniers mois",
    },
    oralSteroids: {
      question:
        "Avez-vous pris des corticoïdes (cortisone) en comprimés plus longtemps qu’une courte cure ?",
      line: "des corticoïdes en comprimés, plus qu’une courte cure",
    },
    statin: {
      question: "Prenez-vous une statine pour le cholestérol ?",
      line: "une statine",
    },
    bothHeels: {
      question:
        "Les deux talons ou tendons d’Achille sont-ils douloureux, ou d’autres tendons aussi ?",
      line: "les deux talons ou tendons d’Achille douloureux, ou d’autres tendons",
    },
    backPainNight: {
      question:
        "Avez-vous depuis plus de 3 mois un mal de dos commencé avant 45 ans, qui vous réveille la nuit ?",
      line: "un mal de dos depuis plus de 3 mois, d’avant 45 ans, qui vous réveille la nuit",
    },
    psoriasis: {
      question: "Avez-vous un psoriasis ?",
      line: "un psoriasis",
    },
    uveitis: {
      question: "Avez-vous eu un œil rouge et douloureux, enflammé ?",
      line: "un œil rouge et douloureux, enflammé",
    },
    bowelDisease: {
      question: "Avez-vous une maladie inflammatoire de l’intestin ?",
      line: "une maladie inflammatoire de l’intestin",
    },
    gutInfection: {
      question: "Avez-vous eu une infection digestive ou urinaire ces dernières semaines ?",
      line: "une infection digestive ou urinaire ces dernières semaines",
    },
    familySpa: {
      question:
        "Un proche parent a-t-il un psoriasis ou une maladie inflammatoire du dos ou des articulations ?",
      line: "un psoriasis ou des articulations enflammées chez un proche parent",
    },
    swollenJoint: {
      question: "Une articulation, ou tout un orteil ou un doigt, est-elle gonflée ?",
      line: "une articulation, un orteil ou un doigt gonflé",
    },
    stiffness30: {
      question: "Depuis des semaines, la raideur du matin dure-t-elle 30 minutes ou plus ?",
      line: "une raideur du matin de 30 minutes ou plus, depuis des semaines",
    },
    heelBoneSqueeze: {
      question: "Avez-vous mal quand vous pressez l’os du talon des deux côtés ?",
      line: "mal en pressant l’os du talon des deux côtés",
    },
    bonePainBuilds: {
      question:
        "Est-ce une douleur osseuse qui monte au fil de la sortie, puis qui fait mal en marchant ?",
      line: "une douleur osseuse qui monte au fil de la sortie, puis à la marche",
    },
    restBonePain: {
      question: "L’os fait-il mal au repos ou la nuit, ou vous empêche-t-il de sautiller ?",
      line: "un os douloureux au repos ou la nuit, ou trop sensible pour sautiller",
    },
    missedPeriods: {
      question:
        "Vos règles se sont-elles arrêtées, ou mangez-vous bien moins que vous ne dépensez ?",
      line: "des règles absentes, ou manger bien moins que l’on ne dépense",
    },
    pastStressFracture: {
      question: "Avez-vous déjà eu une fracture de fatigue ?",
      line: "une fracture de fatigue, avant",
    },
    fever: {
      question: "Avez-vous de la fièvre, ou la sensation d’être malade ?",
      line: "de la fièvre, ou la sensation d’être malade",
    },
    hotRedTendon: {
      question: "Le tendon est-il chaud, rouge et gonflé ?",
      line: "un tendon chaud, rouge et gonflé",
    },
    wound: {
      question:
        "Y a-t-il là une plaie, ou y avez-vous eu récemment une injection ou une opération ?",
      line: "une plaie à cet endroit, ou une injection ou une opération récente",
    },
    nightRestPain: {
      question:
        "Avez-vous mal la nuit ou au repos, quelle que soit la position et même quand vous en avez peu fait ?",
      line: "mal la nuit ou au repos, quoi que vous fassiez",
    },
    weightLoss: {
      question: "Avez-vous perdu du poids sans le vouloir ?",
      line: "une perte de poids involontaire",
    },
    highCholesterol: {
      question: "Vous a-t-on dit que votre cholestérol est élevé ?",
      line: "un cholestérol élevé",
    },
    familyHeart: {
      question: "Un proche parent a-t-il eu tôt une maladie du cœur ?",
      line: "une maladie du cœur précoce chez un proche parent",
    },
    tendonLumps: {
      question:
        "Y a-t-il des bosses sur les tendons d’Achille, les articulations des doigts ou les paupières ?",
      line: "des bosses sur le tendon d’Achille, les articulations des doigts ou les paupières",
    },
    numbness: {
      question: "Y a-t-il un engourdissement, ou des fourmillements ?",
      line: "un engourdissement, ou des fourmillements",
    },
    footWeakness: {
      question: "Sentez-vous un manque de force dans le pied ?",
      line: "un manque de force dans le pied",
    },
    fixedDistanceTightness: {
      question:
        "Votre mollet se serre-t-il chaque fois à la même distance, et se relâche-t-il quand vous vous arrêtez ?",
      line: "un mollet qui se serre à la même distance et se relâche à l’arrêt",
    },
    ulcer: {
      question: "Avez-vous au pied ou à la jambe une plaie lente à se refermer ?",
      line: "une plaie au pied ou à la jambe, lente à se refermer",
    },
    diabetesFeeling: {
      question: "Avez-vous un diabète avec des pieds moins sensibles au toucher ?",
      line: "un diabète avec des pieds moins sensibles au toucher",
    },
    noLoadCause: {
      question: "La douleur a-t-elle commencé sans changement d’entraînement qui l’explique ?",
      line: "aucun changement d’entraînement ne l’explique",
    },
  },
};
