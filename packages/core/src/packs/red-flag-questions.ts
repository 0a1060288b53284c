/** A red-flag question of the timeline format, in our own words. */
export interface RedFlagQuestion {
  readonly id: string;
  /** The item of the first screen it belongs to. */
  readonly group: string;
  readonly question: string;
  /** The same as a line to tick under its item. */
  readonly line: string;
}

/** Every red-flag question of the timeline format. "statin" and the two bone histories are asked for the record only. */
export const RED_FLAG_QUESTIONS = [
  {
    id: "snap",
    group: "tear",
    question: "Did you feel a sudden pop or snap, or as if someone kicked you in the calf?",
    line: "a sudden pop or snap, or a kick in the calf",
  },
  {
    id: "cannotHeelRaise",
    group: "tear",
    question: "Since then, are you unable to rise on your toes or push off on that side?",
    line: "can't rise on your toes or push off since",
  },
  {
    id: "gap",
    group: "tear",
    question: "Can you feel a gap or a dent in the tendon?",
    line: "a gap or dent in the tendon",
  },
  {
    id: "footSlap",
    group: "tear",
    question: "Has your foot suddenly started to slap down when you walk?",
    line: "a foot that suddenly slaps down",
  },
  {
    id: "calfSwelling",
    group: "calf",
    question: "Is one calf or lower leg newly swollen?",
    line: "one calf or lower leg newly swollen",
  },
  {
    id: "calfWarmth",
    group: "calf",
    question: "Is that calf warmer or redder than the other?",
    line: "a calf that is warm or red",
  },
  {
    id: "calfTenderness",
    group: "calf",
    question: "Is your calf sore deep down, with no knock to explain it?",
    line: "a calf sore deep down, with no knock",
  },
  {
    id: "calfPainUnexplained",
    group: "calf",
    question: "Do you have new calf pain that you can't explain?",
    line: "new calf pain you can't explain",
  },
  {
    id: "longTravel",
    group: "clot",
    question: "Have you sat through a long trip or been kept still for days in the last few weeks?",
    line: "a long trip, or days without moving, in the last weeks",
  },
  {
    id: "recentSurgery",
    group: "clot",
    question: "Have you had an operation in the last 12 weeks?",
    line: "an operation in the last 12 weeks",
  },
  {
    id: "cast",
    group: "clot",
    question: "Is your leg in a cast or a boot, or was it until recently?",
    line: "a cast or boot, now or lately",
  },
  {
    id: "cancer",
    group: "general",
    question: "Do you have cancer, or have you had it?",
    line: "cancer, now or before",
  },
  {
    id: "previousClot",
    group: "clot",
    question: "Have you ever had a blood clot?",
    line: "a blood clot, ever",
  },
  {
    id: "hormones",
    group: "clot",
    question: "Do you take the pill, hormone replacement or other hormones?",
    line: "the pill, hormone replacement or other hormones",
  },
  {
    id: "breathless",
    group: "calf",
    question: "Are you short of breath, coughing blood, faint, or do you have chest pain?",
    line: "short of breath, chest pain, faint or coughing blood",
  },
  {
    id: "fluoroquinolone",
    group: "medicine",
    question: "In the last 6 months, have you taken an antibiotic whose name ends in -floxacin?",
    line: "an antibiotic ending in -floxacin, in the last 6 months",
  },
  {
    id: "steroidInjection",
    group: "medicine",
    question: "Have you had a steroid injection near the tendon in the last 3 months?",
    line: "a steroid injection near the tendon, in the last 3 months",
  },
  {
    id: "oralSteroids",
    group: "medicine",
    question: "Have you taken steroid tablets for more than a short course?",
    line: "steroid tablets for more than a short course",
  },
  {
    id: "statin",
    group: "medicine",
    question: "Do you take a statin for cholesterol?",
    line: "a statin",
  },
  {
    id: "bothHeels",
    group: "joints",
    question: "Are both heels or Achilles tendons sore, or other tendons too?",
    line: "both heels or Achilles sore, or other tendons too",
  },
  {
    id: "backPainNight",
    group: "joints",
    question:
      "Have you had back pain for over 3 months that began before 45 and wakes you at night?",
    line: "back pain for over 3 months, from before 45, waking you at night",
  },
  { id: "psoriasis", group: "joints", question: "Do you have psoriasis?", line: "psoriasis" },
  {
    id: "uveitis",
    group: "joints",
    question: "Have you had a red, painful inflamed eye?",
    line: "a red, painful inflamed eye",
  },
  {
    id: "bowelDisease",
    group: "joints",
    question: "Do you have an inflammatory bowel disease?",
    line: "inflammatory bowel disease",
  },
  {
    id: "gutInfection",
    group: "joints",
    question: "Have you had a gut or urinary infection in the last weeks?",
    line: "a gut or urinary infection in the last weeks",
  },
  {
    id: "familySpa",
    group: "joints",
    question: "Does a close relative have psoriasis or inflammatory back or joint disease?",
    line: "psoriasis or inflammatory joints in a close relative",
  },
  {
    id: "swollenJoint",
    group: "joints",
    question: "Is a joint, or a whole toe or finger, swollen?",
    line: "a swollen joint, toe or finger",
  },
  {
    id: "stiffness30",
    group: "joints",
    question: "For weeks, has your morning stiffness lasted 30 minutes or more?",
    line: "morning stiffness of 30 minutes or more, for weeks",
  },
  {
    id: "heelBoneSqueeze",
    group: "bone",
    question: "Does it hurt when you squeeze the heel bone from both sides?",
    line: "pain on squeezing the heel bone from both sides",
  },
  {
    id: "bonePainBuilds",
    group: "bone",
    question: "Is it a bone pain that builds through the run and then hurts when you walk?",
    line: "bone pain that builds through the run, then when you walk",
  },
  {
    id: "restBonePain",
    group: "bone",
    question: "Does the bone hurt at rest or at night, or stop you hopping?",
    line: "bone pain at rest or at night, or too sore to hop",
  },
  {
    id: "missedPeriods",
    group: "bone",
    question: "Have you missed periods, or been eating much less than you burn?",
    line: "missed periods, or eating much less than you burn",
  },
  {
    id: "pastStressFracture",
    group: "bone",
    question: "Have you had a stress fracture before?",
    line: "a stress fracture before",
  },
  {
    id: "fever",
    group: "infection",
    question: "Do you have a fever, or feel ill?",
    line: "a fever, or feeling ill",
  },
  {
    id: "hotRedTendon",
    group: "infection",
    question: "Is the tendon hot, red and swollen?",
    line: "a hot, red, swollen tendon",
  },
  {
    id: "wound",
    group: "infection",
    question: "Is there a wound there, or did you have an injection or operation there recently?",
    line: "a wound there, or a recent injection or operation there",
  },
  {
    id: "nightRestPain",
    group: "general",
    question:
      "Does it hurt at night or at rest, whatever position you are in and however little you did?",
    line: "pain at night or at rest, whatever you do",
  },
  {
    id: "weightLoss",
    group: "general",
    question: "Have you lost weight without meaning to?",
    line: "weight loss you didn't mean",
  },
  {
    id: "highCholesterol",
    group: "cholesterol",
    question: "Have you been told that your cholesterol is high?",
    line: "high cholesterol",
  },
  {
    id: "familyHeart",
    group: "cholesterol",
    question: "Did a close relative have heart disease early?",
    line: "early heart disease in a close relative",
  },
  {
    id: "tendonLumps",
    group: "cholesterol",
    question: "Are there lumps on your Achilles, your knuckles or your eyelids?",
    line: "lumps on the Achilles, knuckles or eyelids",
  },
  {
    id: "numbness",
    group: "nerve",
    question: "Is there numbness, or pins and needles?",
    line: "numbness, or pins and needles",
  },
  {
    id: "footWeakness",
    group: "nerve",
    question: "Does your foot feel weak?",
    line: "a weak foot",
  },
  {
    id: "fixedDistanceTightness",
    group: "nerve",
    question: "Does your calf tighten at the same distance each time and ease when you stop?",
    line: "a calf that tightens at the same distance and eases when you stop",
  },
  {
    id: "ulcer",
    group: "skin",
    question: "Do you have a sore on your foot or leg that is slow to close?",
    line: "a sore on the foot or leg that is slow to close",
  },
  {
    id: "diabetesFeeling",
    group: "skin",
    question: "Do you have diabetes with less feeling in your feet?",
    line: "diabetes with less feeling in your feet",
  },
  {
    id: "noLoadCause",
    group: "cause",
    question: "Did the pain begin with no change in training to explain it?",
    line: "no change in training explains it",
  },
] as const satisfies readonly RedFlagQuestion[];

export type RedFlagQuestionId = (typeof RED_FLAG_QUESTIONS)[number]["id"];
