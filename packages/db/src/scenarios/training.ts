import type { IntakeEntry } from "@springback/core/timeline";
import { DEMO_STAFF } from "#scenarios/people.ts";
import type { Story } from "#scenarios/story.ts";

/** How the coach is named in a fact; which account recorded it is told by the fact's row. */
export const COACH = DEMO_STAFF.coach.name;

/** Every question of the first screen asked, every answer no. */
const NO_FLAGS = {
  snap: false,
  cannotHeelRaise: false,
  calfSwelling: false,
  calfWarmth: false,
  breathless: false,
  fluoroquinolone: false,
  hotRedTendon: false,
  restBonePain: false,
  nightRestPain: false,
  numbness: false,
};

type Intake = Omit<IntakeEntry, "kind" | "at" | "zone">;

/** What somebody with a sore left Achilles told first, but for what is told otherwise. */
export function intake(told: Partial<Intake>): Intake {
  return {
    side: "left",
    site: "midportion",
    mode: "continuing",
    baselinePain: 2,
    adlPain: 1,
    age: 41,
    sex: "F",
    pregnancy: "none",
    longestRun30dM: 7000,
    weeklyM: 22_000,
    shoeDropMm: 8,
    onsetWeeks: 7,
    answers: NO_FLAGS,
    ...told,
  };
}

/** Runs every third day, strength after each second one, and a check-in every morning, from one day to another. */
export function training(
  story: Story,
  from: number,
  to: number,
  settledPain: (day: number) => number,
): Story {
  for (let day = from; day >= to; day -= 1) {
    const pain = settledPain(day);
    story.morning(day, {
      pain,
      stiffnessMin: 5 + pain * 4,
      sleepHours: 7.5,
      sleepQuality: 4,
      stress: 3,
    });
    const distanceM = 5000 + Math.max(0, 30 - day) * 70;
    const durationMin = Math.round(distanceM / 165);
    if (day % 3 === 2)
      story.run(day, {
        distanceM,
        durationMin,
        painDuringPeak: Math.min(3, pain + 1),
        settled: pain,
      });
    if (day % 6 === 2) story.strength(day, { settled: pain });
  }
  return story;
}

/** A questionnaire filled in, so many weeks after the start. */
export function score(
  daily: readonly number[],
  sport: 0 | 4 | 7 | 10,
  points: number,
  weeks: number,
) {
  return {
    measure: "achillesScore" as const,
    items: [...daily, sport, { branch: "A" as const, points }],
    weeksSinceStart: weeks,
  };
}
