import { DEMO_STAFF, type ScenarioName } from "#scenarios/people.ts";
import { Story } from "#scenarios/story.ts";
import { intake, score, training } from "#scenarios/training.ts";

const COACH = DEMO_STAFF.otherCoach.name;
/** How a stage is signed that a runner took because the rules proposed it. */
const RULES = "rules";

/** Ran on two days whose answer was rest. */
function overdoer(now: number): Story {
  const story = new Story(now)
    .intake(26, intake({ age: 34, longestRun30dM: 11_000 }))
    .assign(26, { stage: "S1", by: COACH });
  training(story, 25, 0, (day) => (day === 2 || day === 8 ? 3 : 1));
  const ran = { distanceM: 8000, durationMin: 45, painBefore: 3, rpe: 7 };
  for (const day of [9, 3]) {
    story.feels(day, { pain: 4, limp: true });
    story.run(day, { ...ran, painDuringPeak: 4, painAfter: 4, limp: true, settled: 3 });
  }
  return story.justNow(25, { pain: 2, limp: false });
}

/** Week after week the same: neither the raises nor daily life get further. */
function plateau(now: number): Story {
  const story = new Story(now)
    .intake(57, intake({ side: "right", age: 49, sex: "M", adlPain: 4, baselinePain: 3 }))
    .assign(57, { stage: "S0", by: COACH })
    .assign(49, { stage: "S1", by: COACH })
    .shoes(40, { dropMm: 10, pairedWithStrength: true })
    .test(42, { test: "heelRaise", side: "right", reps: 11, otherReps: 24, pain: 3 })
    .test(12, { test: "heelRaise", side: "right", reps: 12, otherReps: 24, pain: 3 });
  return training(story, 56, 0, () => 2).justNow(30, { pain: 2, limp: false });
}

/** Through every stage, and keeping what was won. */
function graduate(now: number): Story {
  const story = new Story(now)
    .intake(118, intake({ age: 35, onsetWeeks: 12 }))
    .assign(118, { stage: "S1", by: COACH })
    .assign(90, { stage: "S2", by: COACH })
    .assign(62, { stage: "S3", by: COACH })
    .assign(38, { stage: "S4", by: COACH })
    .assign(9, { stage: "maintain", by: COACH })
    .shoes(100, { dropMm: 12, pairedWithStrength: true })
    .shoes(20, { dropMm: 6, pairedWithStrength: true })
    .test(11, { test: "heelRaise", side: "left", reps: 27, otherReps: 28, pain: 0 })
    .test(11, { test: "walk30", pain: 0 })
    .test(10, { test: "hop10", side: "left", reps: 10, otherReps: 10, pain: 0 });
  return training(story, 117, 0, (day) => (day > 60 ? 1 : 0)).justNow(20, { pain: 0, limp: false });
}

/** At home in London; since four days in Tokyo, and answering by its clock. */
function traveller(now: number): Story {
  const story = new Story(now)
    .intake(21, intake({ age: 45, sex: "M" }))
    .assign(21, { stage: "S1", by: COACH });
  training(story, 20, 5, () => 1);
  return training(story.abroad("Asia/Tokyo", 9), 4, 0, () => 1).justNow(25, {
    pain: 1,
    limp: false,
  });
}

/** Said yesterday evening that it got worse, after a run in the hills. */
function worse(now: number): Story {
  const story = new Story(now)
    .intake(30, intake({ age: 39, longestRun30dM: 10_000 }))
    .assign(30, { stage: "S2", by: COACH });
  training(story, 29, 2, () => 1);
  return story
    .morning(1, { pain: 2, stiffnessMin: 10 })
    .run(1, { distanceM: 7000, durationMin: 46, rpe: 7, painDuringPeak: 5, painAfter: 4 })
    .morning(0, { pain: 4, stiffnessMin: 30, sleepHours: 6.5 })
    .justNow(30, { pain: 3, limp: false });
}

const isSilent = (daysAgo: number): boolean => daysAgo % 4 === 1 || (daysAgo >= 9 && daysAgo <= 13);

/** Answers on some mornings, and not at all for five days in a row. */
function gaps(now: number): Story {
  const story = new Story(now)
    .intake(28, intake({ side: "right", age: 31 }))
    .assign(28, { stage: "S1", by: COACH });
  for (let day = 27; day >= 0; day -= 1) if (!isSilent(day)) training(story, day, day, () => 1);
  return story.justNow(35, { pain: 1, limp: false });
}

/** Nobody coaches them: each stage was taken when the rules proposed it, and the next one is open. */
function alone(now: number): Story {
  const story = new Story(now)
    .intake(24, intake({ age: 37, sex: "M", adlPain: 1, baselinePain: 1, onsetWeeks: 6 }))
    .assign(24, { stage: "S0", by: RULES })
    .assign(15, { stage: "S1", by: RULES })
    .shoes(22, { dropMm: 10, pairedWithStrength: true })
    .test(16, { test: "heelRaise", side: "left", reps: 12, otherReps: 25, pain: 2 });
  training(story, 23, 0, () => 1);
  for (let day = 22; day >= 1; day -= 1)
    if (day % 6 !== 2 && day % 2 === 0) story.strength(day, { settled: 1 });
  return story.justNow(20, { pain: 1, limp: false });
}

/** Nobody coaches them either: weeks of running, both tests and the questionnaire say that it is time to keep what they built. */
function ready(now: number): Story {
  const story = new Story(now)
    .intake(80, intake({ age: 38, sex: "M", adlPain: 1, baselinePain: 1, onsetWeeks: 14 }))
    .assign(60, { stage: "S3", by: RULES })
    .assign(42, { stage: "S4", by: RULES })
    .test(12, { test: "heelRaise", side: "left", reps: 27, otherReps: 28, pain: 0 })
    .test(11, { test: "hop10", side: "left", reps: 10, otherReps: 10, pain: 0 })
    .outcome(8, score([10, 10, 10, 10, 10, 10], 10, 30, 11));
  return training(story, 79, 0, () => 0).justNow(25, { pain: 0, limp: false });
}

/** Two calm weeks on the first stage that whoever looks after them gave: nothing that asks for anybody. */
const calm =
  (by: string) =>
  (now: number): Story => {
    const story = new Story(now)
      .intake(14, intake({ age: 40, adlPain: 1, baselinePain: 1, onsetWeeks: 8 }))
      .assign(14, { stage: "S1", by });
    return training(story, 13, 0, () => 1).justNow(30, { pain: 1, limp: false });
  };

/** Runners whose days are alike, and whose subscriptions aren't. */
const PAYING = {
  trialEnding: calm(RULES),
  trialOver: calm(RULES),
  pastDue: calm(COACH),
  graceOver: calm(COACH),
  unfinished: calm(RULES),
  leaving: calm(RULES),
  refunded: calm(RULES),
};

/** Runners between the extremes, as most days are. */
export const EVERYDAY = {
  ...PAYING,
  overdoer,
  plateau,
  graduate,
  traveller,
  worse,
  gaps,
  alone,
  ready,
} as const satisfies Partial<Readonly<Record<ScenarioName, (now: number) => Story>>>;
