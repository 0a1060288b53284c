/** A red-flag question of the timeline format, in our own words. */
export interface RedFlagQuestion {
  readonly id: string;
  /** The item of the first screen it belongs to. */
  readonly group: string;
  readonly question: string;
}

/** Every red-flag question of the timeline format. "statin" and the two bone histories are asked for the record only. */
export const RED_FLAG_QUESTIONS = [
  {
    id: "snap",
    group: "tear",
    question: "Did you feel a sudden pop or snap, or as if someone kicked you in the calf?",
  },
  {
    id: "cannotHeelRaise",
    group: "tear",
    question: "Since then, are you unable to rise on your toes or push off on that side?",
  },
  { id: "gap", group: "tear", question: "Can you feel a gap or a dent in the tendon?" },
  {
    id: "footSlap",
    group: "tear",
    question: "Has your foot suddenly started to slap down when you walk?",
  },
  { id: "calfSwelling", group: "calf", question: "Is one calf or lower leg newly swollen?" },
  { id: "calfWarmth", group: "calf", question: "Is that calf warmer or redder than the other?" },
  {
    id: "calfTenderness",
    group: "calf",
    question: "Is your calf sore deep down, with no knock to explain it?",
  },
  {
    id: "calfPainUnexplained",
    group: "calf",
    question: "Do you have new calf pain that you can't explain?",
  },
  {
    id: "longTravel",
    group: "clot",
    question: "Have you sat through a long trip or been kept still for days in the last few weeks?",
  },
  {
    id: "recentSurgery",
    group: "clot",
    question: "Have you had an operation in the last 12 weeks?",
  },
  {
    id: "cast",
    group: "clot",
    question: "Is your leg in a cast or a boot, or was it until recently?",
  },
  { id: "cancer", group: "general", question: "Do you have cancer, or have you had it?" },
  { id: "previousClot", group: "clot", question: "Have you ever had a blood clot?" },
  {
    id: "hormones",
    group: "clot",
    question: "Do you take the pill, hormone replacement or other hormones?",
  },
  {
    id: "breathless",
    group: "calf",
    question: "Are you short of breath, coughing blood, faint, or do you have chest pain?",
  },
  {
    id: "fluoroquinolone",
    group: "medicine",
    question: "In the last 6 months, have you taken an antibiotic whose name ends in -floxacin?",
  },
  {
    id: "steroidInjection",
    group: "medicine",
    question: "Have you had a steroid injection near the tendon in the last 3 months?",
  },
  {
    id: "oralSteroids",
    group: "medicine",
    question: "Have you taken steroid tablets for more than a short course?",
  },
  { id: "statin", group: "medicine", question: "Do you take a statin for cholesterol?" },
  {
    id: "bothHeels",
    group: "joints",
    question: "Are both heels or Achilles tendons sore, or other tendons too?",
  },
  {
    id: "backPainNight",
    group: "joints",
    question:
      "Have you had back pain for over 3 months that began before 45 and wakes you at night?",
  },
  { id: "psoriasis", group: "joints", question: "Do you have psoriasis?" },
  { id: "uveitis", group: "joints", question: "Have you had a red, painful inflamed eye?" },
  { id: "bowelDisease", group: "joints", question: "Do you have an inflammatory bowel disease?" },
  {
    id: "gutInfection",
    group: "joints",
    question: "Have you had a gut or urinary infection in the last weeks?",
  },
  {
    id: "familySpa",
    group: "joints",
    question: "Does a close relative have psoriasis or inflammatory back or joint disease?",
  },
  {
    id: "swollenJoint",
    group: "joints",
    question: "Is a joint, or a whole toe or finger, swollen?",
  },
  {
    id: "stiffness30",
    group: "joints",
    question: "For weeks, has your morning stiffness lasted 30 minutes or more?",
  },
  {
    id: "heelBoneSqueeze",
    group: "bone",
    question: "Does it hurt when you squeeze the heel bone from both sides?",
  },
  {
    id: "bonePainBuilds",
    group: "bone",
    question: "Is it a bone pain that builds through the run and then hurts when you walk?",
  },
  {
    id: "restBonePain",
    group: "bone",
    question: "Does the bone hurt at rest or at night, or stop you hopping?",
  },
  {
    id: "missedPeriods",
    group: "bone",
    question: "Have you missed periods, or been eating much less than you burn?",
  },
  { id: "pastStressFracture", group: "bone", question: "Have you had a stress fracture before?" },
  { id: "fever", group: "infection", question: "Do you have a fever, or feel ill?" },
  { id: "hotRedTendon", group: "infection", question: "Is the tendon hot, red and swollen?" },
  {
    id: "wound",
    group: "infection",
    question: "Is there a wound there, or did you have an injection or operation there recently?",
  },
  {
    id: "nightRestPain",
    group: "general",
    question:
      "Does it hurt at night or at rest, whatever position you are in and however little you did?",
  },
  { id: "weightLoss", group: "general", question: "Have you lost weight without meaning to?" },
  {
    id: "highCholesterol",
    group: "cholesterol",
    question: "Have you been told that your cholesterol is high?",
  },
  {
    id: "familyHeart",
    group: "cholesterol",
    question: "Did a close relative have heart disease early?",
  },
  {
    id: "tendonLumps",
    group: "cholesterol",
    question: "Are there lumps on your Achilles, your knuckles or your eyelids?",
  },
  { id: "numbness", group: "nerve", question: "Is there numbness, or pins and needles?" },
  { id: "footWeakness", group: "nerve", question: "Does your foot feel weak?" },
  {
    id: "fixedDistanceTightness",
    group: "nerve",
    question: "Does your calf tighten at the same distance each time and ease when you stop?",
  },
  {
    id: "ulcer",
    group: "skin",
    question: "Do you have a sore on your foot or leg that is slow to close?",
  },
  {
    id: "diabetesFeeling",
    group: "skin",
    question: "Do you have diabetes with less feeling in your feet?",
  },
  {
    id: "noLoadCause",
    group: "cause",
    question: "Did the pain begin with no change in training to explain it?",
  },
] as const satisfies readonly RedFlagQuestion[];

export type RedFlagQuestionId = (typeof RED_FLAG_QUESTIONS)[number]["id"];
