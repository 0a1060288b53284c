import type { WalkRunWords } from "#words/words.ts";

/** The walk-run tables, in French. */
export const WALK_RUN: WalkRunWords = {
  tables: {
    "WR-A": {
      title: "Trente minutes en cinq paliers",
      steps: [
        "Marche 30 min",
        "5 fois : marche 4 min, trot 2 min",
        "5 fois : marche 3 min, trot 3 min",
        "5 fois : marche 2 min, trot 4 min",
        "2 fois : trot 14 min, marche 2 min",
        "Trot 30 min",
      ],
    },
    "WR-B": {
      title: "Six phases, chacune deux fois au moins",
      steps: [
        "{far} : marche 2 min, course 3 min, effort 3",
        "{far} : marche 2 min, course 3 min, effort 3",
        "{far} : marche 2 min, course 4 min, effort 4",
        "{far} : marche 2 min, course 4 min, effort 4",
        "{far} : marche 1 min, course 4 min, effort 5",
        "{far} : entièrement en courant, effort 5",
      ],
    },
    "WR-C": {
      title: "Accélérations progressives sur herbe",
      steps: [
        "Attendez que dix petits sauts fassent mal à 1 ou moins",
        "Trottinez 5 min, puis 3 séries de 5 × 80 m à mi-allure",
        "Trottinez 5 min, puis 3 séries de 6 × 80 m",
        "Trottinez 5 min, puis 4 séries de 5 × 80 m",
        "Trottinez 5 min, puis 4 séries de 6 × 80 m un peu plus vite",
        "Trottinez 5 min, puis 4 séries de 7 × 80 m",
      ],
    },
    "WR-D": {
      title: "Huit niveaux sur la piste",
      steps: [
        "{far} : trot en ligne droite, marche dans les virages",
        "{far} : trot en ligne droite et dans un virage, un tour sur deux",
        "{far} : trot en ligne droite et dans un virage, à chaque tour",
        "{far} : trot un tour et trois quarts, marche un virage",
        "{far} : entièrement au trot",
        "{far} : entièrement au trot",
        "{far} : entièrement au trot",
        "{far} : plus vite en ligne droite",
      ],
    },
    "WR-E": {
      title: "Blocs tranquilles de cinq minutes",
      steps: [
        "8 ou 9 fois : marche 4:30, trot 0:30",
        "Blocs : marche 4:00, trot 1:00",
        "Blocs : marche 3:30, trot 1:30",
        "Blocs : marche 3:00, trot 2:00",
        "Blocs : marche 2:30, trot 2:30",
        "Blocs : marche 2:00, trot 3:00",
        "Blocs : marche 1:30, trot 3:30",
        "Blocs : marche 1:00, trot 4:00",
        "Blocs : marche 1-2 min, trot 8-9 min",
        "Blocs : marche 1-2 min, trot 12-13 min",
      ],
    },
  },
  up: "Ensuite, palier {step}. {session}.",
  down: "Retour au palier {step}. {session}.",
  stay: "Encore le palier {step}. {session}.",
  rest: "Pas de marche-course pour le moment.",
  off: { one: "Prenez d’abord un jour de repos.", other: "Prenez d’abord {n} jours de repos." },
  unknownStep: "palier {step}",
};
