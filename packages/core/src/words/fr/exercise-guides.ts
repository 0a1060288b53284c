import type { ExerciseId } from "#packs/achilles/exercises.ts";
import type { ExerciseGuide } from "#words/exercise-guide.ts";

/** What to feel and what to avoid in each exercise, in French. */
export const EXERCISE_GUIDES: Readonly<Record<ExerciseId, ExerciseGuide>> = {
  iso_dl: {
    feel: "Les deux mollets travaillent de façon constante et égale, le poids sur l’avant des deux pieds.",
    avoid:
      "Évitez de monter au plus haut, de basculer sur le bord externe des pieds ou de bloquer la respiration.",
  },
  iso_sl: {
    feel: "Un seul mollet travaille de façon constante, le talon restant à la même petite hauteur.",
    avoid:
      "Évitez de laisser le talon descendre peu à peu, de vous appuyer sur le mur ou de tourner le bassin.",
  },
  hr_seat: {
    feel: "Le travail se sent dans le bas du mollet, sous le gros du muscle.",
    avoid: "Évitez de balancer le buste pour vous aider ou de laisser retomber vite les talons.",
  },
  hr_dl_floor: {
    feel: "Les deux mollets vous soulèvent ensemble, puis vous freinent jusqu’en bas.",
    avoid:
      "Évitez de plier les genoux pour démarrer ou de passer le poids sur la jambe la plus forte.",
  },
  hr_sl_floor: {
    feel: "Tout le mollet vous soulève, et il continue de travailler pendant la descente.",
    avoid: "Évitez de vous tirer avec les mains, de plier le genou ou de rebondir en bas.",
  },
  ecc_floor: {
    feel: "Deux mollets partagent la montée, et un seul vous freine lentement à la descente.",
    avoid:
      "Évitez de vous laisser tomber en fin de descente ou de remonter sur une jambe par erreur.",
  },
  hr_step: {
    feel: "Le mollet travaille à la montée, puis vous retient jusqu’à ce que le talon soit au niveau de la marche.",
    avoid:
      "Évitez de laisser le talon passer sous le bord ou de vous agripper au mur pour rester stable.",
  },
  heel_drop: {
    feel: "Le mollet s’allonge en charge et freine le talon qui passe sous la marche.",
    avoid: "Évitez de rester suspendu en bas, d’y rebondir ou de remonter sur la seule jambe.",
  },
  hsr_disc: {
    feel: "Les deux mollets portent la barre lentement sur toute l’amplitude, sans relâcher le travail.",
    avoid:
      "Évitez d’accélérer quand cela devient lourd, de plier les genoux ou de vous laisser entraîner vers l’avant.",
  },
  legpress_calf: {
    feel: "Les mollets repoussent le plateau pendant que les cuisses gardent seulement les genoux tendus.",
    avoid:
      "Évitez de verrouiller les genoux avec force ou de laisser le plateau revenir tout seul.",
  },
  smith_seat: {
    feel: "La partie profonde d’un mollet soulève la charge posée sur la cuisse.",
    avoid:
      "Évitez de soulever avec les mains, de balancer le buste ou de laisser le genou partir vers l’intérieur.",
  },
  calf_massage: {
    feel: "Une pression ferme se déplace dans le muscle, assez confortable pour respirer calmement.",
    avoid: "Évitez d’appuyer sur le tendon, sur l’os ou sur un point où la sensation est vive.",
  },
  hr_step_towel: {
    feel: "La plante du pied se tend sous les orteils relevés pendant que le mollet vous soulève.",
    avoid: "Évitez de laisser glisser les orteils de la serviette ou de précipiter la descente.",
  },
  rebound: {
    feel: "Les mollets répondent au sol avec vivacité et légèreté, comme un petit ressort.",
    avoid:
      "Évitez de plier beaucoup les genoux, de poser lourdement les talons ou de continuer quand le rythme ralentit.",
  },
  pogo_dl: {
    feel: "Les deux pieds quittent le sol ensemble, et le ressort vient des chevilles.",
    avoid:
      "Évitez de vous enfoncer dans les genoux, d’atterrir en claquant ou de sauter plus haut à chaque fois.",
  },
  rope: {
    feel: "Les sauts sont bas et réguliers, et ce sont les poignets qui tournent la corde.",
    avoid:
      "Évitez les sauts hauts, les talons qui frappent ou de vous presser pour rattraper la corde.",
  },
  hop_sl: {
    feel: "Une seule cheville vous renvoie et vous reçoit au même endroit.",
    avoid:
      "Évitez de dériver, de laisser le genou partir vers l’intérieur ou de continuer quand les réceptions deviennent bruyantes.",
  },
  hop_fwd: {
    feel: "Chaque réception se stabilise sans bruit avant le saut suivant.",
    avoid: "Évitez de chercher la distance, de pivoter à la réception ou d’enchaîner les sauts.",
  },
  bound: {
    feel: "La jambe arrière vous pousse loin vers l’avant, et la réception est souple sous le bassin.",
    avoid:
      "Évitez de lancer le pied avant très loin devant ou de continuer quand la fatigue vient.",
  },
  drop_jump: {
    feel: "Les pieds touchent le sol, qui vous renvoie aussitôt vers le haut.",
    avoid:
      "Évitez de sauter depuis le caisson, de rester longtemps au sol ou d’atterrir les genoux serrés.",
  },
  cmj: {
    feel: "Cuisses et mollets poussent ensemble, et la réception est aussi souple que la flexion.",
    avoid: "Évitez les réceptions raides ou de vous appuyer sur une jambe plus que sur l’autre.",
  },
  box_squat: {
    feel: "Les cuisses et les hanches travaillent, le pied entier restant au sol.",
    avoid: "Évitez de vous laisser tomber sur le caisson ou de décoller les talons.",
  },
  squat_deep: {
    feel: "Les cuisses et les hanches vous portent de façon égale, à la descente comme à la montée.",
    avoid: "Évitez de décoller les talons, d’arrondir le dos ou de rebondir en bas.",
  },
  squat_heel_up: {
    feel: "L’avant des cuisses fait l’essentiel du travail, et les chevilles gardent de la marge.",
    avoid: "Évitez de basculer sur les orteils ou de laisser les genoux partir vers l’intérieur.",
  },
  front_squat: {
    feel: "L’avant des cuisses et le tronc travaillent ensemble sous la barre.",
    avoid: "Évitez de laisser descendre les coudes, s’arrondir le dos ou se lever les talons.",
  },
  wall_sit: {
    feel: "L’avant des cuisses chauffe pendant que le dos repose sur le mur.",
    avoid: "Évitez d’appuyer les mains sur les cuisses ou de bloquer la respiration.",
  },
  lunge_knee_fwd: {
    feel: "La cuisse avant travaille beaucoup, et la cheville avant plie loin.",
    avoid: "Évitez de décoller le talon avant ou de forcer si la cheville coince.",
  },
  lunge_vert: {
    feel: "La hanche et la cuisse avant vous descendent, le poids sur tout le pied avant.",
    avoid: "Évitez de pousser sur les orteils arrière ou de laisser avancer le genou avant.",
  },
  bulgarian: {
    feel: "La cuisse et la hanche avant font le travail, et la jambe arrière garde seulement l’équilibre.",
    avoid: "Évitez de pousser avec le pied arrière ou de laisser le talon avant se lever.",
  },
  step_up: {
    feel: "La jambe qui monte vous soulève en poussant sur tout le pied.",
    avoid:
      "Évitez de prendre de l’élan avec le pied au sol ou de laisser le genou qui monte partir vers l’intérieur.",
  },
  step_down: {
    feel: "La cuisse d’appui vous freine lentement, et le bassin reste horizontal.",
    avoid: "Évitez de tomber sur le pied du bas ou de laisser le genou d’appui rentrer.",
  },
  pistol: {
    feel: "Une seule cuisse et sa hanche vous portent du début à la fin, le pied à plat.",
    avoid: "Évitez de décoller le talon, de tourner le bassin ou de vous laisser tomber à la fin.",
  },
  deadlift: {
    feel: "L’arrière des cuisses se tend à la descente, et les hanches vous redressent.",
    avoid:
      "Évitez d’arrondir le dos, de tirer avec les bras ou de laisser la barre s’éloigner des jambes.",
  },
  bridge: {
    feel: "Les fessiers vous soulèvent, et le dos reste long et tranquille.",
    avoid: "Évitez de creuser le bas du dos en haut ou de pousser sur les orteils.",
  },
  sled_push: {
    feel: "Les hanches et les mollets poussent de façon régulière, pas après pas, derrière un tronc ferme.",
    avoid: "Évitez les grands pas, les départs brusques ou de laisser le bas du dos s’affaisser.",
  },
  stretch_gastroc: {
    feel: "Une traction douce se sent dans le haut du mollet de la jambe arrière.",
    avoid:
      "Évitez de décoller le talon arrière, de donner des à-coups ou de tirer sur le tendon près du talon.",
  },
  stretch_soleus: {
    feel: "Une traction douce se sent dans le bas du mollet de la jambe arrière pliée.",
    avoid:
      "Évitez de décoller le talon, de donner des à-coups ou de forcer si la sensation devient vive.",
  },
  stretch_step: {
    feel: "Une traction calme suit le mollet pendant que le talon descend.",
    avoid:
      "Évitez de vous laisser tomber, de donner des à-coups ou de rester si le talon lui-même se plaint.",
  },
  down_dog: {
    feel: "Les mollets et l’arrière des cuisses s’allongent pendant que les mains portent leur part.",
    avoid: "Évitez de forcer les talons vers le sol ou de vous affaisser dans les épaules.",
  },
  ktw_mob: {
    feel: "La cheville plie en douceur pendant que le talon reste lourd au sol.",
    avoid:
      "Évitez de décoller le talon, de laisser la voûte s’affaisser ou de forcer si l’avant de la cheville coince.",
  },
  walk_flat: {
    feel: "Le pied déroule du talon aux orteils à une allure qui permet de parler.",
    avoid:
      "Évitez de continuer en boitant, de vous presser ou de marcher encore quand la gêne dépasse votre limite.",
  },
  walk_incline: {
    feel: "Les mollets travaillent plus que sur le plat, et le souffle un peu aussi.",
    avoid: "Évitez les grands pas, de tirer sur les rampes ou de rester en arrière sur les talons.",
  },
  run_easy: {
    feel: "Les appuis sont légers, et vous pourriez parler en phrases entières.",
    avoid:
      "Évitez de courir après une allure, d’allonger trop la foulée ou de continuer en boitant.",
  },
  run_up: {
    feel: "Les mollets et les hanches poussent en douceur, à petits pas sous le corps.",
    avoid: "Évitez de vous casser à la taille, de bondir ou de faire la course avec la pente.",
  },
  run_down: {
    feel: "Les cuisses freinent en souplesse, et les pieds se posent près sous vous.",
    avoid:
      "Évitez de vous pencher en arrière, de freiner à grands pas ou de laisser la pente choisir l’allure.",
  },
  sprint: {
    feel: "La vitesse vient peu à peu, le visage et les épaules restant relâchés.",
    avoid: "Évitez de partir d’un coup, de vous crisper pour en faire plus ou de vous arrêter net.",
  },
  swim: {
    feel: "Les bras et les hanches vous portent, et les chevilles restent souples.",
    avoid: "Évitez de pousser fort contre le mur ou de battre des jambes avec les pieds raides.",
  },
  pool_run: {
    feel: "Les jambes courent dans l’eau, le corps bien droit, sans toucher le fond.",
    avoid:
      "Évitez de vous pencher loin en avant, de pagayer avec les mains ou de tendre fort la pointe des pieds.",
  },
  bike: {
    feel: "Les cuisses font tourner les pédales avec souplesse, et la cheville reste tranquille.",
    avoid:
      "Évitez de pousser avec les orteils, d’abaisser le talon en bas ou de forcer sur un gros braquet.",
  },
  elliptical: {
    feel: "Les deux jambes glissent de façon égale, le pied entier sur le plateau.",
    avoid:
      "Évitez de monter sur les orteils ou de régler une résistance si forte qu’il faut pousser fort.",
  },
  rower: {
    feel: "Les jambes poussent d’abord, puis suivent le dos et les bras.",
    avoid:
      "Évitez d’avancer si loin que les talons se lèvent et que les chevilles plient beaucoup.",
  },
  stretch_sole: {
    feel: "Une traction douce parcourt la plante du pied, du talon vers les orteils.",
    avoid: "Évitez de tirer d’un coup sur les orteils ou d’appuyer fort sur le point sensible.",
  },
  hamstring_hold: {
    feel: "L’arrière des cuisses travaille de façon constante pendant que les talons appuient dans le sol.",
    avoid: "Évitez de creuser le dos, de laisser descendre le bassin ou de bloquer la respiration.",
  },
  hamstring_curl: {
    feel: "L’arrière des cuisses ramène les talons, puis les laisse repartir lentement.",
    avoid: "Évitez de décoller le bassin du banc ou de laisser retomber la charge.",
  },
  stretch_hamstring: {
    feel: "Une traction légère suit le milieu de l’arrière de la cuisse.",
    avoid:
      "Évitez d’arrondir le dos, de donner des à-coups ou de tirer tout près de l’os du bassin.",
  },
  hip_abduction_hold: {
    feel: "Le côté de la hanche pousse de façon constante, le corps restant bien droit.",
    avoid: "Évitez de pencher le buste ou de remonter la hanche vers les côtes.",
  },
  band_sidestep: {
    feel: "Les côtés des deux hanches travaillent contre l’élastique à chaque petit pas.",
    avoid:
      "Évitez de laisser les genoux rentrer, de balancer le buste ou de ramener les pieds en traînant.",
  },
  sl_stance: {
    feel: "Le côté de la hanche d’appui vous garde à niveau, et le pied fait de petites corrections.",
    avoid:
      "Évitez de laisser tomber l’autre hanche ou de vous pencher au-dessus de la jambe d’appui.",
  },
  stretch_hip_side: {
    feel: "Une traction légère suit le côté externe de la hanche et de la cuisse.",
    avoid: "Évitez de tourner le buste, de donner des à-coups ou d’appuyer sur le point sensible.",
  },
};
