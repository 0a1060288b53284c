import type { Entry } from "@springback/core/timeline";
import { EVERYDAY } from "#scenarios/everyday-histories.ts";
import type { ScenarioName } from "#scenarios/people.ts";
import { Story } from "#scenarios/story.ts";
import { COACH, intake, score, training } from "#scenarios/training.ts";

function textbook(now: number): Story {
  const story = new Story(now)
    .intake(35, intake({}))
    .assign(35, { stage: "S1", by: COACH })
    .shoes(33, { dropMm: 10, pairedWithStrength: true })
    .outcome(35, score([6, 6, 7, 7, 5, 4], 4, 14, 0))
    .test(28, { test: "heelRaise", side: "left", reps: 14, otherReps: 26, pain: 2 });
  training(story, 34, 0, (day) => (day > 20 ? 2 : 1));
  return story
    .assign(13, { stage: "S2", by: COACH })
    .test(7, { test: "heelRaise", side: "left", reps: 21, otherReps: 26, pain: 1 })
    .test(7, { test: "walk30", pain: 1 })
    .test(6, { test: "hop10", side: "left", reps: 10, otherReps: 10, pain: 2 })
    .outcome(4, score([8, 8, 8, 9, 7, 7], 7, 21, 4))
    .justNow(20, { pain: 1, limp: false });
}

function flare(now: number): Story {
  const story = new Story(now)
    .intake(24, intake({ side: "right", age: 36, sex: "M", longestRun30dM: 9000 }))
    .assign(24, { stage: "S1", by: COACH });
  training(story, 23, 2, () => 1);
  const hill = { distanceM: 6500, durationMin: 44, painBefore: 1, rpe: 8 };
  return story
    .morning(1, { pain: 1, stiffnessMin: 8 })
    .run(1, { ...hill, painDuringPeak: 5, painAfter: 4 })
    .morning(0, { pain: 5, stiffnessMin: 35, swelling: "mild", sleepHours: 6, sleepQuality: 3 })
    .justNow(15, { pain: 4, limp: false });
}

function redFlag(now: number): Story {
  const story = new Story(now)
    .intake(12, intake({ age: 52, side: "right" }))
    .assign(12, { stage: "S0", by: COACH });
  training(story, 11, 1, () => 2);
  return story.morning(0, { pain: 3, stiffnessMin: 20, swelling: "marked" }).flag(45, {
    flag: "RF-DVT",
    answers: { calfSwelling: true, calfTenderness: true, breathless: false },
  });
}

function silent(now: number): Story {
  const story = new Story(now)
    .intake(21, intake({ age: 29, sex: "M", side: "right" }))
    .assign(21, { stage: "S1", by: COACH });
  return training(story, 20, 4, () => 1);
}

function insertional(now: number): Story {
  const story = new Story(now)
    .intake(
      16,
      intake({ site: "insertional", age: 47, shoeDropMm: 4, baselinePain: 3, adlPain: 2 }),
    )
    .assign(16, { stage: "S1", by: COACH })
    .assign(2, { plan: ["iso_dl", "hr_seat", "squat_deep", "lunge_knee_fwd"], by: COACH });
  return training(story, 15, 0, () => 2).justNow(30, { pain: 2, limp: false });
}

function bilateral(now: number): Story {
  const story = new Story(now)
    .intake(18, intake({ side: "both", age: 58, sex: "M", onsetWeeks: 20 }))
    .assign(18, { stage: "S1", by: COACH })
    .test(10, {
      test: "heelRaise",
      side: "left",
      reps: 12,
      otherReps: 17,
      pain: 3,
      bilateral: true,
    });
  return training(story, 17, 0, () => 2).justNow(25, { pain: 2, limp: false });
}

function returning(now: number): Story {
  const story = new Story(now)
    .intake(60, intake({ mode: "returning", age: 33, longestRun30dM: 0, weeklyM: 0 }))
    .assign(60, { stage: "S1", by: COACH })
    .assign(30, { stage: "S2", by: COACH });
  for (let day = 59; day >= 13; day -= 1) {
    story.morning(day, { pain: 1, stiffnessMin: 6 });
    if (day % 3 === 0) story.strength(day, { settled: 1 });
    if (day % 3 === 1) story.walk(day, { durationMin: 35, settled: 1 });
  }
  return story
    .test(16, { test: "heelRaise", side: "left", reps: 24, otherReps: 26, pain: 1 })
    .test(16, { test: "walk30", pain: 1 })
    .test(15, { test: "hop10", side: "left", reps: 10, otherReps: 10, pain: 1 })
    .assign(14, { stage: "S3", walkRun: "WR-A", by: COACH })
    .morning(1, { pain: 1, stiffnessMin: 7 })
    .morning(0, { pain: 1, stiffnessMin: 6 })
    .justNow(35, { pain: 1, limp: false });
}

function override(now: number): Story {
  const story = new Story(now)
    .intake(30, intake({ side: "right", age: 38, longestRun30dM: 9000 }))
    .assign(30, { stage: "S2", by: COACH });
  training(story, 29, 0, () => 1);
  return story
    .override(1, 4 * 60, {
      rule: "B6",
      decision: "run",
      reason:
        "Knows the course, has covered the distance for years, and we agreed to keep it flat.",
      by: COACH,
    })
    .justNow(18, { pain: 1, limp: false });
}

function lapsed(now: number): Story {
  const story = new Story(now)
    .intake(45, intake({ age: 44, sex: "M" }))
    .assign(45, { stage: "S1", by: COACH });
  return training(story, 44, 0, (day) => (day > 25 ? 2 : 1)).justNow(40, { pain: 1, limp: false });
}

const HISTORIES: Readonly<Record<ScenarioName, (now: number) => Story>> = {
  textbook,
  flare,
  redFlag,
  silent,
  insertional,
  bilateral,
  returning,
  override,
  lapsed,
  brandNew: (now) => new Story(now),
  ...EVERYDAY,
};

/** A demo runner's facts up to `now` (epoch milliseconds), oldest first. */
export function historyOf(name: ScenarioName, now: number): readonly Entry[] {
  return HISTORIES[name](now).entries;
}
