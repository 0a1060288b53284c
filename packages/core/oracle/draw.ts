/** Single facts, drawn in character. */
import type { Entry, OutcomeItem, WalkRunTable } from "#timeline/timeline.ts";
import type { Random } from "./random.ts";

export interface Character {
  /** How often a field is answered. */
  readonly answers: number;
  readonly pains: readonly [number, ...number[]];
  /** How often pain medicine is reported. */
  readonly medicine: number;
  readonly limps: number;
  readonly table: WalkRunTable;
  /** Follows the table up instead of jumping about on it. */
  readonly climbs: boolean;
  /** How many flags and clearances are strewn in. */
  readonly flags: number;
}

type Bare<K extends Entry["kind"]> = Omit<Extract<Entry, { kind: K }>, "at" | "zone">;

export const TABLE_STEPS = [
  "WR-A/0",
  "WR-A/1",
  "WR-A/4",
  "WR-A/5",
  "WR-B/1",
  "WR-B/6",
  "WR-C/0",
  "WR-C/2",
  "WR-D/1",
  "WR-D/3",
  "WR-D/8",
  "WR-E/1",
  "WR-E/10",
  "P1",
  "P8",
] as const;
const FLAGS = [
  "RF-RUPT",
  "RF-DVT",
  "RF-INF",
  "RF-FQ",
  "RF-BSI",
  "RF-NIGHT",
  "RF-NEURO",
  "RF-SKIN",
  "RF-STER",
  "RF-SPA",
  "RF-FH",
  "RF-FAIL",
  "RF-AGE",
  "RF-STATIN",
] as const;
const QUESTIONS =
  `snap cannotHeelRaise gap footSlap calfSwelling calfWarmth calfTenderness calfPainUnexplained
  longTravel recentSurgery cast cancer previousClot hormones breathless fluoroquinolone steroidInjection
  oralSteroids statin bothHeels backPainNight psoriasis uveitis bowelDisease gutInfection familySpa
  swollenJoint stiffness30 heelBoneSqueeze bonePainBuilds restBonePain missedPeriods pastStressFracture
  fever hotRedTendon wound nightRestPain weightLoss highCholesterol familyHeart tendonLumps numbness
  footWeakness fixedDistanceTightness ulcer diabetesFeeling noLoadCause`.split(/\s+/u);

const CLOT_RISKS = [
  "longTravel",
  "recentSurgery",
  "cast",
  "cancer",
  "previousClot",
  "hormones",
] as const;

function maybe<T>(random: Random, who: Character, value: T): T | null {
  return random.chance(who.answers) ? value : null;
}

function drawAnswers(random: Random, likely: number): Record<string, boolean | null> {
  const answers: Record<string, boolean | null> = {};
  for (const id of QUESTIONS) {
    if (random.chance(likely)) answers[id] = random.pick([true, false, false, null]);
  }
  // Two answers that only together tell of something.
  if (random.chance(likely)) {
    answers["calfPainUnexplained"] = true;
    answers[random.pick(CLOT_RISKS)] = true;
  }
  if (random.chance(likely)) answers["noLoadCause"] = random.chance(0.4);
  return answers;
}

export function drawIntake(random: Random, who: Character): Bare<"intake"> {
  return {
    kind: "intake",
    side: random.pick(["left", "right", "right", "both"]),
    site: random.pick(["midportion", "midportion", "insertional", "both", "unsure"]),
    mode: random.pick(["continuing", "continuing", "returning"]),
    baselinePain: maybe(random, who, random.pick([0, 1, 1, 2, 3, 5])),
    adlPain: maybe(random, who, random.pick([0, 0, 1, 2, 3, 4])),
    age: maybe(
      random,
      who,
      random.chance(0.8) ? 34 : random.pick([41, 29, 30, 60, 59, 17, 16, 15, 18, 89, 90, 19]),
    ),
    sex: maybe(random, who, random.pick(["M", "F"])),
    pregnancy: random.pick(["none", "none", "none", null, "pregnant", "postpartum12w"]),
    longestRun30dM: maybe(random, who, random.pick([5000, 10_000, 4999, 0, 5001])),
    ...(random.chance(0.3) ? { answers: drawAnswers(random, who.flags > 0 ? 0.06 : 0.005) } : {}),
  };
}

export function drawMorning(random: Random, who: Character): Bare<"morning"> {
  return {
    kind: "morning",
    pain: maybe(random, who, random.pick(who.pains)),
    stiffnessMin: maybe(random, who, random.pick([5, 5, 5, 5, 5, 0, 10, 20])),
    swelling: maybe(random, who, random.pick(["none", "none", "none", "none", "mild"])),
    painMedsLast24h: maybe(random, who, random.chance(who.medicine)),
    sleepHours: maybe(random, who, random.pick([5, 7.5, 8])),
    stress: maybe(random, who, random.whole(0, 10)),
  };
}

function stepOf(random: Random, who: Character, day: number): string | null {
  if (random.chance(0.3)) return null;
  if (!who.climbs) return random.pick([...TABLE_STEPS, "WR-A/5", "WR-D/2", "WR-C/1"]);
  const first = who.table === "WR-A" || who.table === "WR-C" ? 0 : 1;
  const top = { "WR-A": 5, "WR-B": 6, "WR-C": 5, "WR-D": 8, "WR-E": 10 }[who.table];
  return `${who.table}/${Math.min(top, first + Math.floor(day / 4))}`;
}

export function drawSession(
  random: Random,
  who: Character,
  id: string,
  day: number,
): Bare<"session"> {
  const activity = random.pick([
    "run",
    "run",
    "run",
    "strength",
    "strength",
    "walk",
    "swim",
    "elliptical",
  ] as const);
  const sets = random.pick([3, 3, 5, 10, 0]);
  return {
    kind: "session",
    id,
    activity,
    durationMin: maybe(random, who, random.pick([30, 30, 29, 31, 45])),
    distanceM:
      activity === "run" ? maybe(random, who, random.pick([5000, 5000, 6000, 10_000, 0])) : null,
    painBefore: maybe(random, who, random.pick(who.pains)),
    painDuringPeak: maybe(random, who, random.pick(who.pains)),
    painAfter: maybe(random, who, random.pick(who.pains)),
    limp: maybe(random, who, random.chance(who.limps)),
    rpe: maybe(random, who, random.pick([0, 1, 1, 2, 3, 4, 5, 8])),
    prescribedSets: activity === "strength" ? maybe(random, who, sets) : null,
    doneSets:
      activity === "strength"
        ? maybe(random, who, Math.max(0, sets - random.pick([0, 0, 0, 1, 2, -1])))
        : null,
    step: activity === "run" ? stepOf(random, who, day) : null,
  };
}

export function drawNow(random: Random, who: Character): Bare<"now"> {
  return {
    kind: "now",
    pain: maybe(random, who, random.pick(who.pains)),
    limp: maybe(random, who, random.chance(who.limps)),
  };
}

export function drawFlag(random: Random): Bare<"flag"> {
  return {
    kind: "flag",
    flag: random.pick(FLAGS),
    ...(random.chance(0.5) ? { answers: drawAnswers(random, 0.04) } : {}),
  };
}

export function drawClearance(random: Random): Bare<"clearance"> {
  return { kind: "clearance", flag: random.pick(FLAGS), by: "a clinician", recordedBy: "a coach" };
}

export function drawTest(random: Random, who: Character): Bare<"test"> {
  const otherReps = random.pick([20, 25, 26, 0, 10]);
  return {
    kind: "test",
    test: random.pick(["heelRaise", "heelRaise", "hop10", "hop10", "walk30", "stepEdge"]),
    side: random.pick(["left", "right"]),
    reps: maybe(random, who, random.pick([20, 19, 24, Math.ceil(otherReps * 0.9), 9])),
    otherReps: maybe(random, who, otherReps),
    pain: maybe(random, who, random.pick([0, 1, 1, 2, 2, 3, 4])),
    bilateral: random.pick([null, false, false, false, true]),
  };
}

export function drawOutcome(random: Random): Bare<"outcome"> {
  if (random.chance(0.2)) return { kind: "outcome", measure: "psfs", items: [3, 4] };
  const low = random.pick([4, 6, 8, 9]);
  const items: OutcomeItem[] = [];
  for (let item = 0; item < 6; item += 1) items.push(Math.min(10, random.whole(low, low + 2)));
  items.push(random.pick([4, 7, 10, 10]));
  items.push(
    random.pick([
      { branch: "A", points: 30 },
      { branch: "A", points: 21 },
      { branch: "B", points: 14 },
      { branch: "C", points: 5 },
    ]),
  );
  if (random.chance(0.15)) items[random.whole(0, 7)] = null;
  const weeksSinceStart = random.pick([null, 12, 23, 24, 30]);
  return { kind: "outcome", measure: "achillesScore", items, weeksSinceStart };
}

export function drawShoes(random: Random): Bare<"shoes"> {
  return {
    kind: "shoes",
    dropMm: random.pick([0, 4, 9, 10, 12]),
    liftMm: random.pick([null, 0, 12]),
    pairedWithStrength: random.pick([null, true, false]),
  };
}

export function drawAssign(random: Random, who: Character): Bare<"assign"> {
  return {
    kind: "assign",
    stage: random.pick([null, "S0", "S1", "S1", "S2", "S2", "S3", "S3", "S4", "S4", "maintain"]),
    plan: random.pick([
      null,
      ["elliptical", "stretch_step", "down_dog"],
      ["ktw_mob", "stretch_gastroc", "hr_seat"],
      [],
    ]),
    walkRun: random.chance(0.7) ? who.table : null,
    by: "a coach",
  };
}

export function drawOverride(random: Random, until: string): Bare<"override"> {
  return {
    kind: "override",
    rule: random.pick(["B6", "B7", "B7", "B8", "B4", "RF-DVT", "house"]),
    decision: random.pick([null, null, "run", "modify", "rest"]),
    reason: "the coach saw the runner",
    until,
    by: "a coach",
  };
}
