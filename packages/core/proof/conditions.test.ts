import { expect, test } from "vitest";
import { EXERCISE_IDS, screen, type ScreenContext } from "#exercises/exercises.ts";
import { guide } from "#guidance/guide.ts";
import { emptyState, type RunnerState } from "#guidance/runner-state.ts";
import { PACK_IDS } from "#packs/pack-rules.ts";
import { LOCK_ORDER, RED_FLAG_ROWS } from "#packs/red-flags.ts";
import { DAY } from "#timeline/day.ts";
import type { IntakeEntry, Lock, TestEntry } from "#timeline/timeline.ts";
import { advanceTriage, noFlags, RED_FLAG_QUESTIONS } from "#triage/triage.ts";
import { type Input, pairsOf, type Predicate } from "./conditions.ts";
import { type Block, blocks, questionOf, runnerOf, stateOf } from "./slice.ts";

declare const console: { log(words: string): void };

const QUESTIONS: readonly string[] = RED_FLAG_QUESTIONS.map(({ id }) => id);
const ANSWERS = [undefined, false, true];

/** The questions each flag reads, from the text (clinical.md 4 "Precisely") and not from the rules' own rows. */
const ASKED: Readonly<Record<string, string>> = {
  "RF-RUPT": "snap cannotHeelRaise gap footSlap",
  "RF-DVT":
    "calfSwelling calfWarmth calfTenderness breathless calfPainUnexplained longTravel recentSurgery cast cancer previousClot hormones pregnancy",
  "RF-INF": "hotRedTendon fever wound",
  "RF-FQ": "fluoroquinolone",
  "RF-BSI": "heelBoneSqueeze bonePainBuilds restBonePain",
  "RF-NIGHT": "nightRestPain weightLoss cancer",
  "RF-NEURO": "numbness footWeakness fixedDistanceTightness",
  "RF-SKIN": "ulcer diabetesFeeling",
  "RF-STER": "steroidInjection oralSteroids",
  "RF-SPA":
    "bothHeels backPainNight psoriasis uveitis bowelDisease gutInfection familySpa swollenJoint stiffness30 noLoadCause",
  "RF-FH": "tendonLumps highCholesterol familyHeart bothHeels noLoadCause",
  "RF-AGE": "age",
};

function told({ age, pregnancy, ...answers }: Input): IntakeEntry {
  return {
    ...{ kind: "intake", at: "2026-03-01T08:00:00Z", side: "left", site: "midportion" },
    ...{ mode: "continuing", age: age as number, pregnancy: pregnancy as "none" },
    answers: answers as Record<string, boolean>,
  };
}

/** A flag as a predicate of every question there is, age and pregnancy. */
function flagPredicate(flag: string): Predicate {
  const calm: Input = { age: 35, pregnancy: "none" };
  return {
    name: flag,
    conditions: {
      ...Object.fromEntries(QUESTIONS.map((id) => [id, ANSWERS])),
      age: [15, 17, 35],
      pregnancy: ["none", "pregnant", "postpartum12w"],
    },
    bases: [calm, ...QUESTIONS.map((id) => ({ ...calm, [id]: true }))],
    holds: (input) => advanceTriage(noFlags(), told(input)).open.some((one) => one === flag),
  };
}

test("each red flag is decided by exactly the questions the text names, each alone", () => {
  let pairs = 0;
  for (const { id } of RED_FLAG_ROWS) {
    const found = pairsOf(flagPredicate(id));
    const deciding = found.pairs.map(({ condition }) => condition).toSorted();
    expect(deciding, id).toEqual((ASKED[id] ?? "").split(" ").filter(Boolean).toSorted());
    pairs += deciding.length;
  }
  console.log(`red flags: ${pairs} pairs over ${RED_FLAG_ROWS.length} flags`);
  expect(pairs).toBeGreaterThan(40);
});

/** Screening of one exercise as a predicate of everything it may depend on. */
function screenPredicate(id: string): Predicate {
  const yesNo = [false, true];
  const locks = LOCK_ORDER.filter((lock) => lock !== "barefoot" && lock !== "progress");
  const packs = PACK_IDS.filter((pack) => pack !== "achilles");
  const calm: Input = { stage: "S4", site: "midportion", sides: "right", side: "right" };
  const ready: Input = { ...calm, returning: false, runGateMet: true, planned: true };
  return {
    name: id,
    conditions: {
      stage: ["S0", "S1", "S2", "S3", "S4"],
      site: ["midportion", "insertional"],
      sides: ["right", "both"],
      side: [null, "left", "right"],
      ...{ returning: yesNo, runGateMet: yesNo, planned: yesNo },
      ...Object.fromEntries([...locks, ...packs].map((name) => [name, yesNo])),
    },
    bases: [
      ready,
      { ...ready, stage: "S1" },
      { ...ready, site: "insertional" },
      { ...ready, returning: true },
      { ...ready, returning: true, runGateMet: false },
    ],
    holds: (input) => screen([id], contextOf(id, input)).kept.length > 0,
  };
}

function contextOf(id: string, input: Input): ScreenContext {
  const { stage, site, sides, side, returning, runGateMet } = input as unknown as ScreenContext;
  return {
    ...{ stage, site, sides, side, returning, runGateMet },
    locks: LOCK_ORDER.filter((lock: Lock) => input[lock] === true),
    packs: PACK_IDS.filter((pack) => pack === "achilles" || input[pack] === true),
    coachPlan: input["planned"] === true ? [id] : [],
  };
}

test("every condition of screening decides about some exercise, and every exercise hangs on some condition", () => {
  const deciding = new Map<string, number>();
  let pairs = 0;
  for (const id of EXERCISE_IDS) {
    const found = pairsOf(screenPredicate(id));
    expect(found.pairs.length, id).toBeGreaterThan(0);
    for (const { condition } of found.pairs)
      deciding.set(condition, (deciding.get(condition) ?? 0) + 1);
    pairs += found.pairs.length;
  }
  const said = [...deciding].map(([condition, count]) => `${condition} ${count}`).join(" · ");
  console.log(`screening: ${pairs} pairs over ${EXERCISE_IDS.length} exercises: ${said}`);
  const conditions =
    "stage site sides side returning runGateMet planned all loading running jumping";
  for (const condition of `${conditions} impact heelRaises aboveS1 aboveS2 plantar pfp bsi`.split(
    " ",
  ))
    expect(deciding.get(condition), condition).toBeGreaterThan(0);
});

const CALM = { during: 0, morning: 0, swelling: "none", stiffness: 10 } as const;

/** The slice's runner at a stage, in a month in which all went well: every gate but the first runs' is met. */
function wellAt(stage: string): { readonly block: Block; readonly state: RunnerState } {
  const block = [...blocks()].find(
    (one) =>
      one.phase.name === stage &&
      one.flag === null &&
      one.daysSince === 2 &&
      one.adherence === 10 &&
      one.baseline === 1,
  );
  if (block === undefined) throw new Error(`no block at ${stage}`);
  return { block, state: stateOf(runnerOf(block), block, CALM) };
}

type Change = (state: RunnerState) => RunnerState;
const tested =
  (kind: TestEntry["test"], change: Partial<TestEntry>): Change =>
  (state) => ({
    ...state,
    tests: { ...state.tests, [kind]: { ...state.tests[kind], ...change } as TestEntry },
  });
const without =
  (kind: TestEntry["test"]): Change =>
  ({ tests, ...state }) => {
    const { [kind]: _, ...rest } = tests;
    return { ...state, tests: rest };
  };
const adl =
  (adlPain: number | null): Change =>
  (state) => ({ ...state, intake: state.intake && { ...state.intake, adlPain } });
const sides: Change = (state) => ({
  ...state,
  intake: state.intake && { ...state.intake, side: "both" },
});
const session =
  (activity: string, change: object | null): Change =>
  (state) => ({
    ...state,
    sessions: state.sessions.flatMap((one) => {
      if (one.activity !== activity) return [one];
      return change === null ? [] : [{ ...one, ...change }];
    }),
  });
const assigned =
  (days: number): Change =>
  (state) => ({
    ...state,
    assigned: { ...state.assigned, at: (state.latestAt ?? 0) - days * DAY },
  });

/** One fact each that a gate hangs on: the runner as above, changed in that alone. */
const GATES: readonly (readonly [string, string, string, Change])[] = [
  ["S0", "heelRaisePain", "pain 4", tested("heelRaise", { pain: 4 })],
  ["S0", "heelRaisePain", "no test", without("heelRaise")],
  ["S0", "holdsWeek", "six days on the step", assigned(6)],
  ["S0", "holdsWeek", "a session over the limit", session("strength", { painAfter: 4 })],
  ["S0", "holdsWeek", "no session", session("strength", null)],
  ["S1", "floorRaisesWeek", "six days on the step", assigned(6)],
  ["S1", "floorRaisesWeek", "a limp", session("strength", { limp: true })],
  ["S1", "adlPain", "pain 4", adl(4)],
  ["S1", "adlPain", "not told", adl(null)],
  ["S2", "adlPain", "pain 3", adl(3)],
  ["S2", "briskWalk", "pain 4", tested("walk30", { pain: 4 })],
  ["S2", "briskWalk", "no test", without("walk30")],
  ["S2", "heelRaise", "too few, and too uneven", tested("heelRaise", { reps: 19, otherReps: 40 })],
  ["S2", "heelRaise", "not counted", tested("heelRaise", { reps: null })],
  ["S2", "hopPain", "pain 3", tested("hop10", { pain: 3 })],
  ["S2", "hopPain", "no test", without("hop10")],
  ["S3", "run30", "29 minutes", session("run", { durationMin: 29 })],
  ["S3", "run30", "over the limit", session("run", { painDuringPeak: 4 })],
  ["S3", "run30", "on a table", session("run", { step: "WR-A/1" })],
  ["S3", "heelRaiseLsi", "uneven", tested("heelRaise", { reps: 22 })],
  ["S3", "heelRaiseLsi", "both sides", tested("heelRaise", { bilateral: true })],
  ["S3", "heelRaiseLsi", "both sides sore", sides],
  ["S3", "hopLsi", "uneven", tested("hop10", { reps: 22 })],
  [
    "S4",
    "score",
    "not filled in",
    (state) => ({ ...state, score: emptyState(state.settings).score }),
  ],
  ["S4", "running4Weeks", "no runs", session("run", null)],
  ["S4", "running4Weeks", "over the limit", session("run", { painAfter: 4 })],
  ["S4", "hopLsi", "nothing on the other side", tested("hop10", { otherReps: 0 })],
];

/** Whether a gate is met for the runner at a stage, changed. */
function met(stage: string, change: Change, gate: string): unknown {
  const { block, state } = wellAt(stage);
  const { gates } = guide(change(state), questionOf(block));
  return gates.find((one) => one.gate === gate)?.met;
}

test("every fact that a gate hangs on closes it alone", () => {
  for (const [stage, gate, what, change] of GATES) {
    expect(
      met(stage, (state) => state, gate),
      `${gate} before ${what}`,
    ).toBe(true);
    expect(met(stage, change, gate), `${gate} with ${what}`).not.toBe(true);
  }
  console.log(
    `gates: ${GATES.length} pairs over ${new Set(GATES.map(([, gate]) => gate)).size} gates`,
  );
});

test("a condition that decides nothing is noticed", () => {
  const blind: Predicate = {
    ...flagPredicate("RF-RUPT"),
    holds: (input) => input["snap"] === true || input["gap"] === true,
  };
  expect(pairsOf(blind).missing).toContain("footSlap");
  expect(pairsOf(blind).pairs.map(({ condition }) => condition)).toEqual(["snap", "gap"]);
});
