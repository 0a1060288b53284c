import type { ExerciseWords } from "#words/exercise-words.ts";

const NEVER_INTO_PAIN = "Allez-y doucement, jamais jusqu’à la douleur.";
const AS_THE_RUN = "Les mêmes minutes et le même effort que la sortie remplacée.";

/** What each exercise is called and how it is done, in French. */
export const EXERCISES: ExerciseWords = {
  iso_dl: {
    name: "Talons levés tenus au sol, deux pieds",
    cue: "Décollez un peu les deux talons du sol et tenez sans bouger.",
  },
  iso_sl: {
    name: "Talon levé tenu au sol, un pied",
    cue: "Décollez un peu le talon d’un pied du sol et tenez sans bouger.",
  },
  hr_seat: {
    name: "Montée sur pointes assise, au sol",
    cue: "Dos droit, poussez sur l’avant du pied, redescendez lentement.",
  },
  hr_dl_floor: {
    name: "Montée sur pointes au sol, deux pieds",
    cue: "Montez sur les deux pieds, redescendez à plat en trois secondes.",
  },
  hr_sl_floor: {
    name: "Montée sur pointes au sol, un pied",
    cue: "Montez sur un pied, le bout des doigts au mur, redescendez en trois secondes.",
  },
  ecc_floor: {
    name: "Monter sur deux pieds, descendre sur un, au sol",
    cue: "Montez sur les deux pieds, passez sur un seul, redescendez lentement à plat.",
  },
  hr_step: {
    name: "Montée sur pointes sur une marche, talon à niveau seulement",
    cue: "Arrêtez-vous quand le talon arrive au niveau de la marche.",
  },
  heel_drop: {
    name: "Descente du talon sous le bord d’une marche",
    cue: "Descendez le talon sous la marche en trois secondes, remontez avec les deux pieds.",
  },
  hsr_disc: {
    name: "Montée sur pointes avec barre, avant-pied sur un disque",
    cue: "Trois secondes pour monter, trois pour descendre, toute l’amplitude.",
  },
  legpress_calf: {
    name: "Montée sur pointes à la presse",
    cue: "Genoux tendus, trois secondes pour monter, trois pour descendre.",
  },
  smith_seat: {
    name: "Montée assise sur une jambe, avant-pied sur une cale",
    cue: "Genou plié, trois secondes pour monter, trois pour descendre.",
  },
  calf_massage: {
    name: "Massage du mollet ou rouleau, sur le muscle seulement",
    cue: "Travaillez le corps du muscle et laissez le tendon tranquille.",
  },
  rebound: {
    name: "Montées sur pointes rapides, en rebond",
    cue: "Petites montées vives sur les deux pieds, les talons effleurent le sol.",
  },
  pogo_dl: {
    name: "Petits sauts ressort, deux pieds",
    cue: "De petits sauts sur place, avec du ressort, vite hors du sol.",
  },
  rope: {
    name: "Corde à sauter",
    cue: "Sauts bas sur les deux pieds, réceptions silencieuses.",
  },
  hop_sl: {
    name: "Petits sauts sur place, une jambe",
    cue: "Sauts bas sur un pied, vite hors du sol.",
  },
  hop_fwd: {
    name: "Petits sauts vers l’avant ou le côté, une jambe",
    cue: "Sautez peu loin et posez-vous sans bruit avant le suivant.",
  },
  bound: {
    name: "Foulées bondissantes",
    cue: "De longues foulées pleines de ressort, sur sol souple.",
  },
  drop_jump: {
    name: "Saut en contrebas",
    cue: "Descendez d’un caisson bas et rebondissez droit vers le haut.",
  },
  cmj: {
    name: "Saut sur deux jambes",
    cue: "Fléchissez, sautez, posez-vous sans bruit sur les deux pieds.",
  },
  box_squat: {
    name: "Squat sur un caisson haut",
    cue: "Asseyez-vous vers l’arrière, les tibias presque droits.",
  },
  squat_deep: {
    name: "Squat profond",
    cue: "Jusqu’en bas, talons au sol.",
  },
  squat_heel_up: {
    name: "Squat talons surélevés",
    cue: "Talons sur une cale, cuisses à l’horizontale.",
  },
  front_squat: {
    name: "Squat avant jusqu’à l’horizontale",
    cue: "Coudes hauts, cuisses à l’horizontale.",
  },
  wall_sit: {
    name: "Chaise contre le mur",
    cue: "Dos au mur, tibias droits, tenez.",
  },
  lunge_knee_fwd: {
    name: "Fente, genou loin devant les orteils",
    cue: "Le genou avance bien au-delà des orteils.",
  },
  lunge_vert: {
    name: "Fente sur place, tibia avant vertical",
    cue: "Tibia avant vertical, l’essentiel du poids sur le pied avant.",
  },
  bulgarian: {
    name: "Fente, pied arrière surélevé",
    cue: "Pied arrière sur un banc, le pied avant prend le poids.",
  },
  step_up: {
    name: "Montée sur une marche basse",
    cue: "Poussez sur tout le pied de la jambe qui monte.",
  },
  step_down: {
    name: "Descente d’une marche",
    cue: "Descendez lentement jusqu’à toucher de l’autre talon.",
  },
  pistol: {
    name: "Squat profond sur une jambe",
    cue: "Jusqu’en bas, sur une jambe.",
  },
  deadlift: {
    name: "Soulevé de terre",
    cue: "Hanches en arrière, dos plat, tibias droits.",
  },
  bridge: {
    name: "Pont fessier ou poussée de hanches",
    cue: "Poussez dans les talons jusqu’à aligner hanches et genoux.",
  },
  sled_push: {
    name: "Poussée de traîneau",
    cue: "Pas courts, avant du pied au sol.",
  },
  stretch_gastroc: {
    name: "Étirement du mollet au mur, genou tendu",
    cue: NEVER_INTO_PAIN,
  },
  stretch_soleus: {
    name: "Étirement du mollet, genou plié",
    cue: NEVER_INTO_PAIN,
  },
  stretch_step: {
    name: "Talon suspendu au bord d’une marche",
    cue: NEVER_INTO_PAIN,
  },
  down_dog: {
    name: "Chien tête en bas",
    cue: "Pliez un peu les genoux.",
  },
  ktw_mob: {
    name: "Mobilisation de la cheville, genou vers le mur",
    cue: "Amenez doucement le genou vers le mur, jamais jusqu’à la douleur.",
  },
  walk_flat: {
    name: "Marche à plat",
    cue: "Allure tranquille, douleur dans votre limite.",
  },
  walk_incline: {
    name: "Marche en pente ou simulateur d’escalier",
    cue: "Pas courts.",
  },
  run_easy: {
    name: "Course facile à plat",
    cue: "Allure facile, douleur dans votre limite.",
  },
  run_up: {
    name: "Course en côte",
    cue: "Pas courts, effort facile.",
  },
  run_down: {
    name: "Course en descente",
    cue: "Pas courts et rapides.",
  },
  sprint: {
    name: "Lignes droites, vitesse ou pointes",
    cue: "Accélérez sur le premier tiers, relâchez, ralentissez en douceur.",
  },
  swim: {
    name: "Natation, poussées légères, sans palmes",
    cue: AS_THE_RUN,
  },
  pool_run: {
    name: "Course en eau profonde avec ceinture",
    cue: AS_THE_RUN,
  },
  bike: {
    name: "Vélo, milieu du pied sur la pédale",
    cue: "Selle pas trop basse, milieu du pied sur la pédale.",
  },
  elliptical: {
    name: "Vélo elliptique",
    cue: "Peu de résistance, tout le pied sur le plateau.",
  },
  rower: {
    name: "Rameur",
    cue: "Arrêtez le siège avant la flexion complète.",
  },
  hr_step_towel: {
    name: "Montée sur pointes sur une marche, un pied, serviette sous les orteils",
    cue: "Roulez une serviette sous les orteils. Trois secondes pour monter, deux en haut, trois pour descendre.",
  },
  stretch_sole: {
    name: "Étirement de la plante, orteils tirés en arrière",
    cue: "En position assise, croisez le pied sur l’autre genou et tirez doucement les orteils en arrière.",
  },
  hamstring_hold: {
    name: "Ischio-jambiers tenus, talons au sol, hanches presque tendues",
    cue: "Sur le dos, les talons loin devant, soulevez les hanches et tenez.",
  },
  hamstring_curl: {
    name: "Flexion des jambes allongée",
    cue: "Ramenez les talons et laissez-les repartir lentement, hanches sur le banc.",
  },
  stretch_hamstring: {
    name: "Étirement des ischio-jambiers",
    cue: NEVER_INTO_PAIN,
  },
  hip_abduction_hold: {
    name: "Hanche tenue, jambe poussée vers l’extérieur",
    cue: "Poussez la cuisse vers l’extérieur contre un mur ou une sangle et tenez.",
  },
  band_sidestep: {
    name: "Pas de côté avec élastique",
    cue: "Petits pas de côté, genoux au-dessus des pieds, pieds à plat.",
  },
  sl_stance: {
    name: "Équilibre sur une jambe, bassin horizontal",
    cue: "Tenez-vous sur une jambe et gardez le bassin horizontal.",
  },
  stretch_hip_side: {
    name: "Étirement du côté de la hanche, jambe croisée",
    cue: NEVER_INTO_PAIN,
  },
};
