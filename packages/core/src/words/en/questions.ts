import type { QuestionWords } from "#words/question-words.ts";

/** The red-flag questions, in English. */
export const QUESTIONS: QuestionWords = {
  first: {
    tear: "Did you feel a snap, a pop or a kick in the calf, or is there since a gap in the tendon, a foot that slaps or no push-off?",
    calf: "Is your calf newly swollen, warm, sore deep down or painful for no reason, or are you short of breath or in chest pain?",
    clot: "Lately: a long trip, an operation, a cast or boot, or hormones such as the pill? Or a blood clot, ever?",
    infection:
      "Is the tendon hot and red, do you have a fever, or is there a wound or a recent injection or operation there?",
    medicine:
      "In the last 6 months: an antibiotic ending in -\u2060floxacin, a steroid injection near the tendon, or a long course of steroid tablets?",
    bone: "Does the bone hurt when you squeeze the heel, more and more through a run, or at rest?",
    nerve:
      "Is there numbness, a weak foot, or a tightness that comes at the same distance each time?",
    skin: "Do you have a sore that is slow to close, or diabetes with less feeling in your feet?",
    general:
      "Is there pain at night whatever you do, weight loss you can’t explain, or cancer, now or before?",
    joints:
      "Are both heels sore, or do you have long morning stiffness, a swollen joint, back pain that wakes you, psoriasis, inflamed eyes or bowel, a recent gut or urinary infection, or close family with these?",
    cholesterol:
      "High cholesterol, early heart disease in the family, or lumps on a tendon, knuckle or eyelid?",
    cause: "Did this start without any change in your training that explains it?",
  },
  single: {
    snap: {
      question: "Did you feel a sudden pop or snap, or as if someone kicked you in the calf?",
      line: "a sudden pop or snap, or a kick in the calf",
    },
    cannotHeelRaise: {
      question: "Since then, are you unable to rise on your toes or push off on that side?",
      line: "can’t rise on your toes or push off since",
    },
    gap: {
      question: "Can you feel a gap or a dent in the tendon?",
      line: "a gap or dent in the tendon",
    },
    footSlap: {
      question: "Has your foot suddenly started to slap down when you walk?",
      line: "a foot that suddenly slaps down",
    },
    calfSwelling: {
      question: "Is one calf or lower leg newly swollen?",
      line: "one calf or lower leg newly swollen",
    },
    calfWarmth: {
      question: "Is that calf warmer or redder than the other?",
      line: "a calf that is warm or red",
    },
    calfTenderness: {
      question: "Is your calf sore deep down, with no knock to explain it?",
      line: "a calf sore deep down, with no knock",
    },
    calfPainUnexplained: {
      question: "Do you have new calf pain that you can’t explain?",
      line: "new calf pain you can’t explain",
    },
    longTravel: {
      question:
        "Have you sat through a long trip or been kept still for days in the last few weeks?",
      line: "a long trip, or days without moving, in the last weeks",
    },
    recentSurgery: {
      question: "Have you had an operation in the last 12 weeks?",
      line: "an operation in the last 12 weeks",
    },
    cast: {
      question: "Is your leg in a cast or a boot, or was it until recently?",
      line: "a cast or boot, now or lately",
    },
    cancer: {
      question: "Do you have cancer, or have you had it?",
      line: "cancer, now or before",
    },
    previousClot: {
      question: "Have you ever had a blood clot?",
      line: "a blood clot, ever",
    },
    hormones: {
      question: "Do you take the pill, hormone replacement or other hormones?",
      line: "the pill, hormone replacement or other hormones",
    },
    breathless: {
      question: "Are you short of breath, coughing blood, faint, or do you have chest pain?",
      line: "short of breath, chest pain, faint or coughing blood",
    },
    fluoroquinolone: {
      question:
        "In the last 6 months, have you taken an antibiotic whose name ends in -\u2060floxacin?",
      line: "an antibiotic ending in -floxacin, in the last 6 months",
    },
    steroidInjection: {
      question: "Have you had a steroid injection near the tendon in the last 3 months?",
      line: "a steroid injection near the tendon, in the last 3 months",
    },
    oralSteroids: {
      question: "Have you taken steroid tablets for more than a short course?",
      line: "steroid tablets for more than a short course",
    },
    statin: {
      question: "Do you take a statin for cholesterol?",
      line: "a statin",
    },
    bothHeels: {
      question: "Are both heels or Achilles tendons sore, or other tendons too?",
      line: "both heels or Achilles sore, or other tendons too",
    },
    backPainNight: {
      question:
        "Have you had back pain for over 3 months that began before 45 and wakes you at night?",
      line: "back pain for over 3 months, from before 45, waking you at night",
    },
    psoriasis: {
      question: "Do you have psoriasis?",
      line: "psoriasis",
    },
    uveitis: {
      question: "Have you had a red, painful inflamed eye?",
      line: "a red, painful inflamed eye",
    },
    bowelDisease: {
      question: "Do you have an inflammatory bowel disease?",
      line: "inflammatory bowel disease",
    },
    gutInfection: {
      question: "Have you had a gut or urinary infection in the last weeks?",
      line: "a gut or urinary infection in the last weeks",
    },
    familySpa: {
      question: "Does a close relative have psoriasis or inflammatory back or joint disease?",
      line: "psoriasis or inflammatory joints in a close relative",
    },
    swollenJoint: {
      question: "Is a joint, or a whole toe or finger, swollen?",
      line: "a swollen joint, toe or finger",
    },
    stiffness30: {
      question: "For weeks, has your morning stiffness lasted 30 minutes or more?",
      line: "morning stiffness of 30 minutes or more, for weeks",
    },
    heelBoneSqueeze: {
      question: "Does it hurt when you squeeze the heel bone from both sides?",
      line: "pain on squeezing the heel bone from both sides",
    },
    bonePainBuilds: {
      question: "Is it a bone pain that builds through the run and then hurts when you walk?",
      line: "bone pain that builds through the run, then when you walk",
    },
    restBonePain: {
      question: "Does the bone hurt at rest or at night, or stop you hopping?",
      line: "bone pain at rest or at night, or too sore to hop",
    },
    missedPeriods: {
      question: "Have you missed periods, or been eating much less than you burn?",
      line: "missed periods, or eating much less than you burn",
    },
    pastStressFracture: {
      question: "Have you had a stress fracture before?",
      line: "a stress fracture before",
    },
    fever: {
      question: "Do you have a fever, or feel ill?",
      line: "a fever, or feeling ill",
    },
    hotRedTendon: {
      question: "Is the tendon hot, red and swollen?",
      line: "a hot, red, swollen tendon",
    },
    wound: {
      question: "Is there a wound there, or did you have an injection or operation there recently?",
      line: "a wound there, or a recent injection or operation there",
    },
    nightRestPain: {
      question:
        "Does it hurt at night or at rest, whatever position you are in and however little you did?",
      line: "pain at night or at rest, whatever you do",
    },
    weightLoss: {
      question: "Have you lost weight without meaning to?",
      line: "weight loss you didn’t mean",
    },
    highCholesterol: {
      question: "Have you been told that your cholesterol is high?",
      line: "high cholesterol",
    },
    familyHeart: {
      question: "Did a close relative have heart disease early?",
      line: "early heart disease in a close relative",
    },
    tendonLumps: {
      question: "Are there lumps on your Achilles, your knuckles or your eyelids?",
      line: "lumps on the Achilles, knuckles or eyelids",
    },
    numbness: {
      question: "Is there numbness, or pins and needles?",
      line: "numbness, or pins and needles",
    },
    footWeakness: {
      question: "Does your foot feel weak?",
      line: "a weak foot",
    },
    fixedDistanceTightness: {
      question: "Does your calf tighten at the same distance each time and ease when you stop?",
      line: "a calf that tightens at the same distance and eases when you stop",
    },
    ulcer: {
      question: "Do you have a sore on your foot or leg that is slow to close?",
      line: "a sore on the foot or leg that is slow to close",
    },
    diabetesFeeling: {
      question: "Do you have diabetes with less feeling in your feet?",
      line: "diabetes with less feeling in your feet",
    },
    noLoadCause: {
      question: "Did the pain begin with no change in training to explain it?",
      line: "no change in training explains it",
    },
  },
};
