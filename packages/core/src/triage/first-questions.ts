import { RED_FLAG_QUESTIONS, type RedFlagQuestionId } from "#packs/red-flag-questions.ts";
import type { RedFlagAnswers } from "#timeline/timeline.ts";

/** One line under an item: a single question as a phrase to tick. */
export interface FirstQuestionLine {
  readonly id: RedFlagQuestionId;
  readonly line: string;
}

/** One item of the first safety screen: a plain yes or no that names every single question it records. */
export interface FirstQuestion {
  readonly id: string;
  readonly question: string;
  /** The single question ids the item records. */
  readonly ids: readonly RedFlagQuestionId[];
  /** Their phrases, to tick after a yes, or to show under the question at once. */
  readonly lines: readonly FirstQuestionLine[];
}

function item(id: string, question: string, ids: readonly RedFlagQuestionId[]): FirstQuestion {
  const lines = ids.flatMap((single) => RED_FLAG_QUESTIONS.filter((known) => known.id === single));
  return { id, question, ids, lines: lines.map((known) => ({ id: known.id, line: known.line })) };
}

/** The first safety screen: every question that can lead to a lock, most urgent first. */
export const FIRST_QUESTIONS: readonly FirstQuestion[] = [
  item(
    "tear",
    "Did you feel a snap, a pop or a kick in the calf, or is there since a gap in the tendon, a foot that slaps or no push-off?",
    ["snap", "cannotHeelRaise", "gap", "footSlap"],
  ),
  item(
    "calf",
    "Is your calf newly swollen, warm, sore deep down or painful for no reason, or are you short of breath or in chest pain?",
    ["breathless", "calfSwelling", "calfWarmth", "calfTenderness", "calfPainUnexplained"],
  ),
  item(
    "clot",
    "Lately: a long trip, an operation, a cast or boot, or hormones such as the pill? Or a blood clot, ever?",
    ["longTravel", "recentSurgery", "cast", "hormones", "previousClot"],
  ),
  item(
    "infection",
    "Is the tendon hot and red, do you have a fever, or is there a wound or a recent injection or operation there?",
    ["hotRedTendon", "fever", "wound"],
  ),
  item(
    "medicine",
    "In the last 6 months: an antibiotic ending in -floxacin, a steroid injection near the tendon, or a long course of steroid tablets?",
    ["fluoroquinolone", "steroidInjection", "oralSteroids"],
  ),
  item(
    "bone",
    "Does the bone hurt when you squeeze the heel, more and more through a run, or at rest?",
    ["heelBoneSqueeze", "bonePainBuilds", "restBonePain"],
  ),
  item(
    "nerve",
    "Is there numbness, a weak foot, or a tightness that comes at the same distance each time?",
    ["numbness", "footWeakness", "fixedDistanceTightness"],
  ),
  item(
    "skin",
    "Do you have a sore that is slow to close, or diabetes with less feeling in your feet?",
    ["ulcer", "diabetesFeeling"],
  ),
  item(
    "general",
    "Is there pain at night whatever you do, weight loss you can't explain, or cancer, now or before?",
    ["nightRestPain", "weightLoss", "cancer"],
  ),
  item(
    "joints",
    "Are both heels sore, or do you have long morning stiffness, a swollen joint, back pain that wakes you, psoriasis, inflamed eyes or bowel, a recent gut or urinary infection, or close family with these?",
    [
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
  ),
  item(
    "cholesterol",
    "High cholesterol, early heart disease in the family, or lumps on a tendon, knuckle or eyelid?",
    ["tendonLumps", "highCholesterol", "familyHeart"],
  ),
  item("cause", "Did this start without any change in your training that explains it?", [
    "noLoadCause",
  ]),
];

/**
 * The single answers an item of the first screen records: the picked ids true, the rest of the item false.
 * "No" to the item is an empty pick. Ids that are not the item's are left out.
 */
export function recordGroup(asked: FirstQuestion, picked: readonly string[]): RedFlagAnswers {
  return Object.fromEntries(asked.ids.map((id) => [id, picked.includes(id)]));
}
