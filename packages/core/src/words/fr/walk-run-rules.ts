import type { WALK_RUN_SOURCES } from "#explain/rule-sources.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of the walk-run tables (clinical.md 7.4): how each is climbed, and what each move means. */
export const WALK_RUN_RULES: SaidOf<typeof WALK_RUN_SOURCES> = {
  "WR-A": {
    title: "Trente minutes en cinq paliers",
    sentence:
      "Faites chaque palier deux fois, à deux jours d’écart, les deux fois dans vos limites, et le suivant s’ouvre. Au-dessus de la limite, on redescend d’un palier.",
  },
  "WR-B": {
    title: "Six phases, chacune deux fois au moins",
    sentence:
      "Faites chaque phase deux fois, avec un jour de repos entre les deux. Un gonflement ou un lendemain plus raide, et la même phase revient.",
  },
  "WR-C": {
    title: "Accélérations progressives sur herbe",
    sentence:
      "Dix petits sauts doivent être tranquilles avant de commencer ; ensuite, un coach fait avancer. Une semaine plus douloureuse que la précédente sert au repos.",
  },
  "WR-D": {
    title: "Huit niveaux sur la piste",
    sentence:
      "Douleur à l’échauffement ou pendant : des jours de repos et un niveau de moins. Douleur après : le même niveau. Calme : un de plus, deux au plus par semaine.",
  },
  "WR-E": {
    title: "Blocs tranquilles de cinq minutes",
    sentence:
      "Faites chaque bloc deux fois dans vos limites, et le suivant s’ouvre. Au-dessus de la limite, on redescend d’un bloc.",
  },
  "WR-UP": {
    title: "Un palier de plus",
    sentence: "Les derniers passages à ce palier ont été digérés : le suivant s’ouvre.",
  },
  "WR-STAY": {
    title: "Le même palier encore",
    sentence: "Ce palier n’a pas encore été digéré assez souvent, ou c’est le dernier du tableau.",
  },
  "WR-DOWN": {
    title: "Un palier de moins",
    sentence: "Le dernier passage a dépassé votre limite : on reprend le palier d’avant.",
  },
  "WR-REST": {
    title: "Pas de marche-course pour le moment",
    sentence:
      "Même le premier palier était de trop, la semaine a empiré, ou une question de sécurité vous retient de courir.",
  },
};
