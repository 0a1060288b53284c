import type { RedFlagAnswers } from "#timeline/timeline.ts";

/** One item of the first safety screen: a plain yes or no that stands for several single questions. */
export interface FirstQuestion {
  readonly id: string;
  readonly question: string;
  /** The single question ids the item records, in the order they are shown after a yes. */
  readonly ids: readonly string[];
}

/** The first safety screen: every question that can lead to a lock, most urgent first. */
export const FIRST_QUESTIONS: readonly FirstQuestion[] = [
  {
    id: "tear",
    question: "Did something snap or pop, or has that leg lost its push since?",
    ids: ["snap", "cannotHeelRaise", "gap", "footSlap"],
  },
  {
    id: "calf",
    question:
      "Is your calf swollen, warm, sore deep down or hurting for no reason, or are you short of breath?",
    ids: ["breathless", "calfSwelling", "calfWarmth", "calfTenderness", "calfPainUnexplained"],
  },
  {
    id: "clot",
    question:
      "Lately: a long trip, an operation, a cast, or hormone tablets? Or ever a blood clot?",
    ids: ["longTravel", "recentSurgery", "cast", "hormones", "previousClot"],
  },
  {
    id: "infection",
    question: "Is the tendon hot and red, or do you have a fever or a wound there?",
    ids: ["hotRedTendon", "fever", "wound"],
  },
  {
    id: "medicine",
    question: "Have you had certain antibiotics or steroids?",
    ids: ["fluoroquinolone", "steroidInjection", "oralSteroids"],
  },
  {
    id: "bone",
    question:
      "Does it feel like bone: sore when you squeeze the heel, building as you run, or there at rest?",
    ids: ["heelBoneSqueeze", "bonePainBuilds", "restBonePain"],
  },
  {
    id: "nerve",
    question:
      "Is there numbness, a weak foot, or a tightness that always comes at the same distance?",
    ids: ["numbness", "footWeakness", "fixedDistanceTightness"],
  },
  {
    id: "skin",
    question: "Do you have a sore that won't close, or diabetes with less feeling in your feet?",
    ids: ["ulcer", "diabetesFeeling"],
  },
  {
    id: "general",
    question:
      "Is there pain at night whatever you do, weight loss you can't explain, or a history of cancer?",
    ids: ["nightRestPain", "weightLoss", "cancer"],
  },
  {
    id: "joints",
    question: "Are both heels sore, or do you have any of these joint, skin, eye or gut troubles?",
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
  {
    id: "cholesterol",
    question: "High cholesterol, early heart disease in the family, or lumps on a tendon?",
    ids: ["tendonLumps", "highCholesterol", "familyHeart"],
  },
  {
    id: "cause",
    question: "Did this start without any change in your training that explains it?",
    ids: ["noLoadCause"],
  },
];

/**
 * The single answers an item of the first screen records: the picked ids true, the rest of the item false.
 * "No" to the item is an empty pick. Ids that are not the item's are left out.
 */
export function recordGroup(item: FirstQuestion, picked: readonly string[]): RedFlagAnswers {
  return Object.fromEntries(item.ids.map((id) => [id, picked.includes(id)]));
}
