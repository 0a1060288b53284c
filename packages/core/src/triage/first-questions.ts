import type { RedFlagQuestionId } from "#packs/red-flag-questions.ts";
import type { RedFlagAnswers } from "#timeline/timeline.ts";

/** One item of the first safety screen: a plain yes or no that stands for every single question it records. */
export interface FirstQuestion {
  readonly id: string;
  /** The single question ids the item records, to tick after a yes. */
  readonly ids: readonly RedFlagQuestionId[];
}

/** The first safety screen: every question that can lead to a lock, most urgent first. Its words are a language's. */
export const FIRST_QUESTIONS = [
  { id: "tear", ids: ["snap", "cannotHeelRaise", "gap", "footSlap"] },
  {
    id: "calf",
    ids: ["breathless", "calfSwelling", "calfWarmth", "calfTenderness", "calfPainUnexplained"],
  },
  { id: "clot", ids: ["longTravel", "recentSurgery", "cast", "hormones", "previousClot"] },
  { id: "infection", ids: ["hotRedTendon", "fever", "wound"] },
  { id: "medicine", ids: ["fluoroquinolone", "steroidInjection", "oralSteroids"] },
  { id: "bone", ids: ["heelBoneSqueeze", "bonePainBuilds", "restBonePain"] },
  { id: "nerve", ids: ["numbness", "footWeakness", "fixedDistanceTightness"] },
  { id: "skin", ids: ["ulcer", "diabetesFeeling"] },
  { id: "general", ids: ["nightRestPain", "weightLoss", "cancer"] },
  {
    id: "joints",
    ids: [
      "bothHeels",
      "stiffness30",
      "swollenJoint",
      "backPainNight",
      "psoriasis",
      "uveitis",
      "bowelDisease",
      "gutInfection",
      "familySpa",
    ],
  },
  { id: "cholesterol", ids: ["tendonLumps", "highCholesterol", "familyHeart"] },
  { id: "cause", ids: ["noLoadCause"] },
] as const satisfies readonly FirstQuestion[];

export type FirstQuestionId = (typeof FIRST_QUESTIONS)[number]["id"];

/**
 * The single answers an item of the first screen records: the picked ids true, the rest of the item false.
 * "No" to the item is an empty pick. Ids that are not the item's are left out.
 */
export function recordGroup(asked: FirstQuestion, picked: readonly string[]): RedFlagAnswers {
  return Object.fromEntries(asked.ids.map((id) => [id, picked.includes(id)]));
}
