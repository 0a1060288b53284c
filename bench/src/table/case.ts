import { foldEntries } from "@springback/core/guidance";
import type { Decision, How, Screening, Verdict } from "@springback/core/timeline";
import { situation, type Situation } from "@springback/core/today";
import { at, SETTINGS } from "#histories.ts";
import { randomFrom } from "#random.ts";

/** One morning that has been read: what every one of the four tables is asked about. */
export interface Case {
  readonly situation: Situation;
  readonly screening: Screening | null;
  /** The same as plain values, for tables that can read nothing else. */
  readonly flat: FlatCase;
}

/** What today's table reads of a morning, one value each; null = unanswered or unknown. */
export interface FlatCase {
  readonly stopped: boolean;
  readonly limp: boolean | null;
  readonly painNow: number | null;
  readonly age: number | null;
  readonly baseline: number | null;
  readonly cap: number;
  readonly hardStop: number;
  readonly lowImpact: boolean;
  readonly risky: boolean;
  readonly verdict: Verdict | null;
  readonly returning: boolean;
  readonly gateMet: boolean;
  readonly onTable: boolean;
  readonly runs: boolean;
  readonly plannedM: number | null;
  readonly longestM: number | null;
  /** Longest run allowed, metres; null when the longest one is unknown. */
  readonly capM: number | null;
  readonly recovering: boolean;
  readonly unfit: number;
}

/** What a table answers: the ids of its rules, the decider first. */
export interface TableAnswer {
  readonly decision: Decision;
  readonly how: readonly How[];
  readonly capM: number | null;
  readonly rules: readonly string[];
}

const VERDICTS: readonly Verdict[] = ["within", "over", "highRisk", "pending", "unknown"];

/** A morning of a runner of whom only the intake is known, with or without an age. */
const morningOf = (age: number | null): Situation =>
  situation(
    foldEntries(SETTINGS, [
      { kind: "intake", at: at(0, 0), side: "left", site: "midportion", mode: "continuing", age },
    ]),
    { at: at(1, 8) },
  );
const EMPTY = morningOf(40);
const AGELESS = morningOf(null);

/** Draws mornings of every kind, most of them ordinary ones. */
export function drawCases(count: number, seed = 7): readonly Case[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => caseOf(drawFlat(random), random() < 0.6));
}

function drawFlat(random: () => number): FlatCase {
  const chance = (share: number): boolean => random() < share;
  const whole = (below: number): number => Math.floor(random() * below);
  const known = <T>(value: T): T | null => (chance(0.92) ? value : null);
  const verdict = chance(0.85) ? (VERDICTS[whole(VERDICTS.length)] ?? null) : null;
  const longestM = known(5000 + whole(6000));
  const lowImpact = chance(0.1);
  return {
    stopped: chance(0.05),
    limp: known(chance(0.1)),
    painNow: known(Math.floor(random() * random() * 11)),
    age: known(40),
    baseline: known(whole(4)),
    cap: [3, 3, 3, 5, 2, 0][whole(6)] ?? 3,
    hardStop: 5,
    lowImpact,
    risky: verdict === "highRisk" || (verdict !== null && chance(0.1)),
    verdict,
    returning: chance(0.3),
    gateMet: chance(0.5),
    onTable: chance(0.3),
    runs: !lowImpact && chance(0.8),
    plannedM: known(4000 + whole(8000)),
    longestM,
    capM: longestM === null ? null : Math.floor((longestM * 11) / 10),
    recovering: chance(0.3),
    unfit: chance(0.6) ? whole(3) : 0,
  };
}

const STOPPING = ["loading", "running"] as const;
const FLAG = { flag: "RF-FQ", level: "sameDay", locks: STOPPING } as const;
const REMOVED = { exercise: "pistol", substitute: null, rule: "E-EARLY" };

/** The same morning as the rules themselves see it. Without exercises that don't fit, some mornings screen none at all. */
function caseOf(flat: FlatCase, screens: boolean): Case {
  const { painNow, limp, returning, longestM, cap, baseline } = flat;
  const worst = worstOf(flat);
  const removed = Array.from({ length: flat.unfit }, () => REMOVED);
  const seen: Situation = {
    ...(flat.age === null ? AGELESS : EMPTY),
    ...{ painNow, limp, returning, longestM, worst },
    risky: flat.risky ? worst : null,
    runGateMet: flat.gateMet,
    runningStopped: flat.stopped,
    flags: flat.stopped ? [FLAG] : [],
    locks: flat.stopped ? STOPPING : [],
    moment: { ...EMPTY.moment, baseline, cap },
    plan: {
      isRun: flat.runs,
      isLowImpact: flat.lowImpact,
      onTable: flat.onTable,
      step: flat.onTable ? "WR-A/2" : null,
      distanceM: flat.plannedM,
    },
    recovery: flat.recovering ? { date: 20_000, load: "high", daysSince: 1, needed: 2 } : null,
  };
  const screening = screens || flat.unfit > 0 ? { kept: [], removed, changed: [] } : null;
  return { flat, situation: seen, screening };
}

function worstOf({ verdict }: FlatCase): Situation["worst"] {
  if (verdict === null) return null;
  const session = {
    id: "s1",
    at: EMPTY.moment.at,
    date: EMPTY.moment.today,
    activity: "run",
    ...{ durationMin: 30, distanceM: 5000, painBefore: 1, painDuringPeak: 2, painAfter: 1 },
    ...{ limp: false, rpe: 3, prescribedSets: null, doneSets: null },
    ...{ step: null, walkRun: null, previousStep: null },
  } as const;
  return { session, judgement: { verdict, effect: "hold", rule: "A5" } };
}
