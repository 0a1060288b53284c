/** A red-flag question of the timeline format; its words are a language's. */
export interface RedFlagQuestion {
  readonly id: string;
  /** The item of the first screen it belongs to. */
  readonly group: string;
}

/** Every red-flag question of the timeline format. "statin" and the two bone histories are asked for the record only. */
export const RED_FLAG_QUESTIONS = [
  {
    id: "snap",
    group: "tear",
  },
  {
    id: "cannotHeelRaise",
    group: "tear",
  },
  {
    id: "gap",
    group: "tear",
  },
  {
    id: "footSlap",
    group: "tear",
  },
  {
    id: "calfSwelling",
    group: "calf",
  },
  {
    id: "calfWarmth",
    group: "calf",
  },
  {
    id: "calfTenderness",
    group: "calf",
  },
  {
    id: "calfPainUnexplained",
    group: "calf",
  },
  {
    id: "longTravel",
    group: "clot",
  },
  {
    id: "recentSurgery",
    group: "clot",
  },
  {
    id: "cast",
    group: "clot",
  },
  {
    id: "cancer",
    group: "general",
  },
  {
    id: "previousClot",
    group: "clot",
  },
  {
    id: "hormones",
    group: "clot",
  },
  {
    id: "breathless",
    group: "calf",
  },
  {
    id: "fluoroquinolone",
    group: "medicine",
  },
  {
    id: "steroidInjection",
    group: "medicine",
  },
  {
    id: "oralSteroids",
    group: "medicine",
  },
  {
    id: "statin",
    group: "medicine",
  },
  {
    id: "bothHeels",
    group: "joints",
  },
  {
    id: "backPainNight",
    group: "joints",
  },
  { id: "psoriasis", group: "joints" },
  {
    id: "uveitis",
    group: "joints",
  },
  {
    id: "bowelDisease",
    group: "joints",
  },
  {
    id: "gutInfection",
    group: "joints",
  },
  {
    id: "familySpa",
    group: "joints",
  },
  {
    id: "swollenJoint",
    group: "joints",
  },
  {
    id: "stiffness30",
    group: "joints",
  },
  {
    id: "heelBoneSqueeze",
    group: "bone",
  },
  {
    id: "bonePainBuilds",
    group: "bone",
  },
  {
    id: "restBonePain",
    group: "bone",
  },
  {
    id: "missedPeriods",
    group: "bone",
  },
  {
    id: "pastStressFracture",
    group: "bone",
  },
  {
    id: "fever",
    group: "infection",
  },
  {
    id: "hotRedTendon",
    group: "infection",
  },
  {
    id: "wound",
    group: "infection",
  },
  {
    id: "nightRestPain",
    group: "general",
  },
  {
    id: "weightLoss",
    group: "general",
  },
  {
    id: "highCholesterol",
    group: "cholesterol",
  },
  {
    id: "familyHeart",
    group: "cholesterol",
  },
  {
    id: "tendonLumps",
    group: "cholesterol",
  },
  {
    id: "numbness",
    group: "nerve",
  },
  {
    id: "footWeakness",
    group: "nerve",
  },
  {
    id: "fixedDistanceTightness",
    group: "nerve",
  },
  {
    id: "ulcer",
    group: "skin",
  },
  {
    id: "diabetesFeeling",
    group: "skin",
  },
  {
    id: "noLoadCause",
    group: "cause",
  },
] as const satisfies readonly RedFlagQuestion[];

export type RedFlagQuestionId = (typeof RED_FLAG_QUESTIONS)[number]["id"];
