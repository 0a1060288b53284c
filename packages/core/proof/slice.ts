import { EXERCISE_IDS } from "#exercises/exercises.ts";
import { emptyState, type RunnerState } from "#guidance/runner-state.ts";
import type { MorningRecord, SessionRecord } from "#sessions/session.ts";
import { DAY, formatInstant, HOUR, parseInstant } from "#timeline/day.ts";
import type {
  Mode,
  OutcomeItem,
  Question,
  Stage,
  Swelling,
  TestEntry,
} from "#timeline/timeline.ts";
import type { RedFlagId } from "#triage/triage.ts";

/** Where a runner is: a stage, and for two of them the way back to running. */
interface Phase {
  readonly name: string;
  readonly stage: Stage;
  readonly mode: Mode;
  /** Whether the gates into running are met by the facts. */
  readonly ready: boolean;
  readonly step: string | null;
}

const continuing = { mode: "continuing", ready: true, step: null } as const;
const PHASES: readonly Phase[] = [
  { name: "S0", stage: "S0", ...continuing },
  { name: "S1", stage: "S1", ...continuing },
  { name: "S2", stage: "S2", ...continuing },
  { name: "S3", stage: "S3", ...continuing },
  { name: "S4", stage: "S4", ...continuing },
  { name: "maintain", stage: "maintain", ...continuing },
  { name: "walkRun", stage: "S3", mode: "returning", ready: true, step: "WR-B/3" },
  { name: "returning", stage: "S2", mode: "returning", ready: false, step: null },
];

/**
 * None, and every flag but RF-AGE: an age locks what RF-RUPT locks, and is a fact of its own, not an answer. Named here and
 * not taken from the table, so that a flag that goes missing there is missed here.
 */
const FLAGS: readonly (RedFlagId | null)[] = [
  null,
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
];

const PAINS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const SWELLINGS: readonly Swelling[] = ["none", "marked"];
/** Minutes; the morning before was 10. */
const STIFFNESSES = [0, 10, 20, 60] as const;
/** Whole days since the session that is judged; the last is past the week, and past the week of rest. */
const DAYS_SINCE = [0, 1, 2, 4, 8] as const;
/** Sets done of ten: too few, as prescribed, too many. */
const ADHERENCES = [7, 10, 11] as const;

/** The dimensions of the slice, by name: every tuple is one value of each. */
export const DIMENSIONS = {
  during: PAINS,
  morning: PAINS,
  baseline: PAINS,
  swelling: SWELLINGS,
  stiffness: STIFFNESSES,
  flag: FLAGS,
  phase: PHASES.map(({ name }) => name),
  daysSince: DAYS_SINCE,
  adherence: ADHERENCES,
} as const;

/** How many tuples the whole slice has. */
export const SLICE_SIZE = Object.values(DIMENSIONS).reduce((all, { length }) => all * length, 1);

/** The dimensions that stay the same within a block: what is told of the runner, not of the session and the morning after. */
export interface Block {
  readonly baseline: number;
  readonly flag: RedFlagId | null;
  readonly phase: Phase;
  readonly daysSince: number;
  readonly adherence: number;
  readonly index: number;
}

/** The answers that vary within a block; null = not answered, beside the tuples proper. */
export interface Told {
  readonly during: number | null;
  readonly morning: number | null;
  readonly swelling: Swelling;
  readonly stiffness: number;
}

/** All blocks in order. */
export function* blocks(): Generator<Block> {
  let index = 0;
  for (const baseline of PAINS)
    for (const flag of FLAGS)
      for (const phase of PHASES)
        for (const daysSince of DAYS_SINCE)
          for (const adherence of ADHERENCES) {
            yield { baseline, flag, phase, daysSince, adherence, index };
            index += 1;
          }
}

/** How many parts the slice is cut into for `npm test`. */
export const PARTS = 16;

/**
 * Which part a block belongs to. A sum with a weight of its own for each dimension, so that every part holds every value of
 * each dimension, and nearly every pair of them.
 */
export function partOf({ baseline, flag, phase, daysSince, adherence }: Block): number {
  const places = [
    baseline,
    FLAGS.indexOf(flag),
    PHASES.indexOf(phase),
    DAYS_SINCE.findIndex((days) => days === daysSince),
    ADHERENCES.findIndex((sets) => sets === adherence),
  ];
  const weights = [1, 3, 5, 7, 11];
  return places.reduce((sum, place, which) => sum + place * (weights[which] ?? 0), 0) % PARTS;
}

const NOW = parseInstant("2026-06-20T18:00:00Z") ?? 0;
const TODAY = Math.floor(NOW / DAY);

/** What is asked of every tuple of a block: a run, too long in every fourth, and one exercise, another for the next block. */
export function questionOf({ index, phase }: Block): Question {
  const exercise = EXERCISE_IDS[index % EXERCISE_IDS.length] ?? "iso_dl";
  return {
    at: formatInstant(NOW),
    planned: { activity: "run", distanceM: index % 4 === 1 ? 12_000 : 5000, step: phase.step },
    screen: [exercise],
  };
}

/** A runner in full health but for what the block says: everything that a step up asks for is there. */
export function runnerOf(block: Block): RunnerState {
  const { phase, flag } = block;
  const empty = emptyState({ zone: "UTC", packs: ["achilles"], profile: "seed" });
  const score: OutcomeItem[] = [10, 10, 10, 10, 10, 10, 10, { branch: "A", points: 30 }];
  const earlier = before(block);
  const whole = { items: score, weeksSinceStart: 12 };
  return {
    ...empty,
    latestAt: NOW,
    triage: { ...empty.triage, age: 35, open: flag === null ? [] : [flag] },
    person: { age: 35, sex: "F", pregnancy: "none" },
    intake: {
      firstAt: NOW - 40 * DAY,
      ...{ side: "left", site: "midportion", mode: phase.mode, baselinePain: block.baseline },
      adlPain: phase.ready ? 0 : null,
      ...{ longestRun30dM: 10_000, longestRunAt: NOW - 20 * DAY },
      ...{ shoeDropMm: null, shoeDropDate: 0 },
    },
    assigned: {
      at: NOW - 21 * DAY,
      ...{ stage: phase.stage, plan: [], walkRun: phase.step === null ? null : "WR-B" },
    },
    tests: { heelRaise: test("heelRaise"), hop10: test("hop10"), walk30: test("walk30") },
    score: { firstComplete: whole, last: whole, lastIsFirst: true },
    sessions: earlier,
    readings: earlier.map(({ id, at }) => ({
      ...{ at: at + DAY, session: id, pain24h: 0, pain60min: null },
    })),
  };
}

function test(kind: TestEntry["test"]): TestEntry {
  const at = formatInstant(NOW - 10 * DAY);
  return { kind: "test", at, test: kind, reps: 25, otherReps: 25, pain: 0, bilateral: false };
}

/**
 * The runner with one session as told, so many days ago: pain during, as much after, and the pain, swelling and stiffness of
 * the mornings since. Before it, weeks in which all went well.
 */
export function stateOf(runner: RunnerState, block: Block, told: Told): RunnerState {
  const end = endOf(block);
  return {
    ...runner,
    sessions: [...runner.sessions, session("judged", end, told.during, block.phase.step)],
    mornings: morningsOf(block, told),
    lastSessionAt: end,
    lastRun: { at: end, highRisk: (told.during ?? 0) > 5 },
    lastLoadAt: end,
    now: { at: NOW - HOUR, pain: nowOf(block), limp: false },
  };
}

/**
 * Pain now stands apart from the slice, as S8 leaves it out (it is what pain is compared with): it is none, the usual pain
 * or one above it, by turns.
 */
function nowOf({ baseline, index }: Block): number {
  return [0, baseline, Math.min(10, baseline + 1)][Math.floor(index / 7) % 3] ?? 0;
}

const endOf = ({ daysSince }: Block): number => NOW - daysSince * DAY - 9 * HOUR;

function session(id: string, at: number, pain: number | null, step: string | null): SessionRecord {
  return {
    ...{ id, at, date: Math.floor(at / DAY), activity: "run", durationMin: 35, distanceM: 6000 },
    ...{ painBefore: 0, painDuringPeak: pain, painAfter: pain, limp: false, rpe: 3 },
    ...{ prescribedSets: null, doneSets: null, step },
    walkRun: step === null ? null : { table: "WR-B", step: 3 },
    previousStep: step === null ? null : 3,
  };
}

/** A calm strength session this week, as far as it was done, and calm runs: one in each of the weeks a gate looks at. */
function before(block: Block): SessionRecord[] {
  const { adherence, phase } = block;
  const weeks = phase.stage === "S4" ? [10, 17, 24] : [3];
  const runs = weeks.map((days) => session(`run${days}`, endOf(block) - days * DAY, 0, phase.step));
  const strength: SessionRecord = {
    ...session("strength", NOW - 6 * DAY, 0, null),
    ...{ activity: "strength", distanceM: null, rpe: 1, prescribedSets: 10, doneSets: adherence },
  };
  return [...runs, strength].toSorted((a, b) => a.at - b.at);
}

const MORNINGS = new Map<string, readonly MorningRecord[]>();

/**
 * Three weeks of mornings, the usual pain on each; those from the session's next one on are as told. Shared between tuples,
 * since nothing may change a state.
 */
function morningsOf({ baseline, daysSince }: Block, told: Told): readonly MorningRecord[] {
  const { morning, stiffness, swelling } = told;
  const key = [baseline, daysSince, morning, stiffness, swelling].join(" ");
  const known = MORNINGS.get(key);
  if (known !== undefined) return known;
  const made = Array.from({ length: 21 }, (_, back): MorningRecord => {
    const date = TODAY - 20 + back;
    const after = date > TODAY - daysSince;
    return {
      ...{ at: date * DAY + 7 * HOUR, date, pain: after ? morning : baseline },
      ...{ stiffnessMin: after ? stiffness : 10, swelling: after ? swelling : "none" },
      painMeds: false,
    };
  });
  MORNINGS.set(key, made);
  return made;
}
