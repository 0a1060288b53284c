import type { Entry, Question, RunnerSettings, Timeline } from "@springback/core/timeline";
import { DAY, formatInstant, HOUR, parseInstant } from "@springback/core/day";

export const SETTINGS: RunnerSettings = {
  zone: "Europe/London",
  packs: ["achilles"],
  profile: "seed",
};

const START = parseInstant("2025-01-06T00:00:00Z") ?? 0;

/** The time of an hour of a day of the histories, day 0 the first. */
export const at = (day: number, hour: number): string =>
  formatInstant(START + day * DAY + hour * HOUR);

/** Everything repeats after this many days, so that days 10 and 1,000 differ in what lies behind them and in nothing else. */
const REPEATS = 22;

/** Nine sessions in 22 days: 150 in a year. */
const isSessionDay = (place: number): boolean => (place * 9 + 8) % REPEATS < 9;

/** The facts of one day: a morning, and on a session day a run or strength, each with some pain now and then. */
export function factsOfDay(day: number): readonly Entry[] {
  const place = day % REPEATS;
  const morning: Entry = {
    kind: "morning",
    at: at(day, 7),
    pain: place % 3 === 0 ? 2 : 1,
    stiffnessMin: 5 + (place % 4),
    swelling: "none",
    painMedsLast24h: false,
  };
  return isSessionDay(place) ? [morning, sessionOf(day, place)] : [morning];
}

function sessionOf(day: number, place: number): Entry {
  const strength = place % 2 === 0;
  return {
    kind: "session",
    at: at(day, 18),
    id: `s${day}`,
    activity: strength ? "strength" : "run",
    durationMin: 35,
    distanceM: strength ? null : 5000 + (place % 5) * 200,
    painBefore: 1,
    painDuringPeak: place % 4,
    painAfter: 1,
    limp: false,
    rpe: 3,
    prescribedSets: strength ? 12 : null,
    doneSets: strength ? 12 : null,
  };
}

/** How a history begins: who it is, and what the coach assigned. `who` varies the runner. */
function beginning(who: number): readonly Entry[] {
  return [
    {
      kind: "intake",
      at: at(0, 0),
      side: who % 2 === 0 ? "left" : "right",
      site: who % 3 === 0 ? "insertional" : "midportion",
      mode: who % 7 === 0 ? "returning" : "continuing",
      baselinePain: who % 3,
      adlPain: who % 4,
      age: 20 + (who % 50),
      sex: who % 2 === 0 ? "F" : "M",
      longestRun30dM: 6000,
    },
    { kind: "assign", at: at(0, 1), stage: "S2", plan: ["hr_sl_floor"], by: "coach" },
  ];
}

/** The facts of the days before one, from the intake on. */
export function history(days: number, who = 1): readonly Entry[] {
  return [...beginning(who), ...Array.from({ length: days }, (_, day) => factsOfDay(day)).flat()];
}

/** What a runner asks on a day: today's run, with the exercises of the plan. */
export function questionOf(day: number): Question {
  return {
    at: at(day, 8),
    planned: { activity: "run", distanceM: 5500, durationMin: 35 },
    screen: ["hr_sl_floor", "squat_deep", "lunge_vert", "run_easy", "pistol"],
    side: "left",
  };
}

/** A year of mornings and 150 sessions, and one question at its end. */
export function year(): Timeline {
  return {
    format: "springback.timeline/1",
    ...SETTINGS,
    entries: history(365),
    ask: [questionOf(365)],
  };
}
