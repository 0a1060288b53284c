import { answerOf, RULES } from "#guidance/guide.ts";
import { situation } from "#guidance/situation.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { EXERCISE_IDS } from "#exercises/exercises.ts";
import type { Rules } from "#safety/guard.ts";
import { breachesOf } from "#safety/invariants.ts";
import type { Guidance, Question } from "#timeline/timeline.ts";
import { type Block, DIMENSIONS, questionOf, runnerOf, stateOf, type Told } from "./slice.ts";
import { calmEnough, STOPPING } from "./slice-facts.ts";
import type { Tally } from "./tally.ts";

/** The rules without what would change the answer: no invariant of the slice reads that, and it asks the same many times. */
export const RULES_OF_SLICE: Rules = (state, question) => {
  const seen = situation(state, question);
  return { ...answerOf(null, seen).told, wouldChange: [] };
};

const { during, morning, swelling, stiffness } = DIMENSIONS;
/** The axes of a block's grid. Pain has one place more, for "not answered". */
const AXES = [during.length + 1, morning.length + 1, swelling.length, stiffness.length] as const;
const STRIDES = [AXES[1] * AXES[2] * AXES[3], AXES[2] * AXES[3], AXES[3], 1] as const;
const CELLS = STRIDES[0] * AXES[0];
/** Tuples proper of a block: those with every answer given. */
export const TUPLES_PER_BLOCK = during.length * morning.length * swelling.length * stiffness.length;

/** How strict each answer of a block is, cell by cell: larger is stricter. */
interface Grid {
  readonly day: Int8Array;
  readonly step: Int8Array;
  readonly walkRun: Int8Array;
}

/** Asks the rules for every tuple of a block and holds the answers to S1, S3, S6, S7, S8, S10, S13 and S19. */
export function checkBlock(block: Block, tally: Tally, rules: Rules = RULES_OF_SLICE): void {
  const runner = runnerOf(block);
  const question = questionOf(block);
  const grid: Grid = {
    day: new Int8Array(CELLS),
    step: new Int8Array(CELLS),
    walkRun: new Int8Array(CELLS),
  };
  for (let cell = 0; cell < CELLS; cell += 1) {
    const told = toldAt(cell);
    const state = stateOf(runner, block, told);
    const answer = answered(state, question, rules);
    if (answer === null) tally.fail("S1", "the rules threw", block, told);
    else {
      checkAnswer(block, told, state, question, answer, tally);
      grid.day[cell] = strictnessOf(answer);
      grid.step[cell] = STEPS.indexOf(answer.step);
      grid.walkRun[cell] = MOVES.indexOf(answer.walkRun?.next ?? "rest");
    }
    tally.count("S1");
  }
  tally.countBlock(block, TUPLES_PER_BLOCK);
  compareNeighbours(block, grid, tally);
  compareUnanswered(block, grid, tally);
  checkWholeScreen(block, runner, rules, tally);
}

/** What is told in a cell of a block's grid. */
export function toldAt(cell: number): Told {
  const place = (axis: 0 | 1 | 2 | 3): number => Math.floor(cell / STRIDES[axis]) % AXES[axis];
  return {
    during: during[place(0)] ?? null,
    morning: morning[place(1)] ?? null,
    swelling: swelling[place(2)] ?? "none",
    stiffness: stiffness[place(3)] ?? 0,
  };
}

function answered(state: RunnerState, question: Question, rules: Rules): Guidance | null {
  try {
    return rules(state, question);
  } catch {
    return null;
  }
}

const STEPS = ["progress", "hold", "regress"] as const;
const MOVES = ["up", "stay", "down", "rest"] as const;

/** Run, a changed run, a swap for something low-impact, rest. */
function strictnessOf({ decision, how }: Guidance): number {
  if (decision === "run") return 0;
  if (decision === "rest") return 3;
  return how.includes("swapLowImpact") ? 2 : 1;
}

function checkAnswer(
  block: Block,
  told: Told,
  state: RunnerState,
  question: Question,
  answer: Guidance,
  tally: Tally,
): void {
  for (const { invariant, says } of breachesOf(state, question, answer)) {
    tally.fail(invariant, says, block, told);
  }
  const { flag } = block;
  if (flag !== null) {
    const stopped = answer.decision === "rest" || !STOPPING.has(flag);
    const held = answer.refer?.flag === flag && answer.step !== "progress";
    if (!stopped || !held) tally.fail("S3", `${flag} did not hold`, block, told);
  }
  const up = answer.step === "progress" || answer.walkRun?.next === "up";
  if (up && !calmEnough(block, told)) tally.fail("S7", "went up", block, told);
  if (!RULES.includes("/")) tally.fail("S13", "no rule set and version", block, told);
  for (const id of CHECKED) tally.count(id);
  tally.see(answer.decision);
  tally.see(answer.step);
  if (answer.walkRun !== null) tally.see(answer.walkRun.next);
}

const CHECKED = ["S3", "S6", "S7", "S13", "S19"] as const;

/** S8: one more of pain, stiffness or swelling never makes the day, the step or the table looser. */
function compareNeighbours(block: Block, grid: Grid, tally: Tally): void {
  for (let cell = 0; cell < CELLS; cell += 1) {
    const told = toldAt(cell);
    if (told.during === null || told.morning === null) continue;
    for (const axis of [0, 1, 2, 3] as const) {
      const next = cell + STRIDES[axis];
      if (next >= CELLS || !isWorse(told, toldAt(next), axis)) continue;
      tally.count("S8");
      for (const part of PARTS_OF_GRID) {
        if ((grid[part][next] ?? 0) < (grid[part][cell] ?? 0)) {
          tally.fail("S8", `${part} is looser when ${AXIS_NAMES[axis]} is worse`, block, told);
        }
      }
    }
  }
}

const PARTS_OF_GRID = ["day", "step", "walkRun"] as const;
const AXIS_NAMES = ["pain during", "the next morning", "swelling", "stiffness"] as const;

/** Whether the neighbour is the next value of that axis, not the first of the one before it, nor "not answered". */
function isWorse(told: Told, next: Told, axis: 0 | 1 | 2 | 3): boolean {
  switch (axis) {
    case 0:
      return next.during !== null;
    case 1:
      return next.morning !== null && next.during === told.during;
    case 2:
      return next.morning === told.morning && next.swelling !== told.swelling;
    case 3:
      return next.swelling === told.swelling && next.stiffness > told.stiffness;
  }
}

/** The limit of the seed profile, 0 with a bone-stress flag: the worst answer that is within it. */
const worstWithin = ({ flag }: Block): number => (flag === "RF-BSI" ? 0 : 3);

/** S10: an answer left out is never looser than the worst answer within the limit. */
function compareUnanswered(block: Block, grid: Grid, tally: Tally): void {
  const calmDuring = worstWithin(block);
  const calmMorning = Math.min(calmDuring, block.baseline);
  for (let cell = 0; cell < CELLS; cell += 1) {
    const told = toldAt(cell);
    if (told.during !== null && told.morning !== null) continue;
    const place = {
      during: told.during ?? calmDuring,
      morning: told.morning ?? calmMorning,
    };
    const other = cellOf({ ...told, ...place });
    tally.count("S10");
    for (const part of PARTS_OF_GRID) {
      if ((grid[part][cell] ?? 0) < (grid[part][other] ?? 0)) {
        tally.fail("S10", `${part} is looser when an answer is missing`, block, told);
      }
    }
  }
}

function cellOf(told: Told): number {
  return (
    (told.during ?? during.length) * STRIDES[0] +
    (told.morning ?? morning.length) * STRIDES[1] +
    swelling.indexOf(told.swelling) * STRIDES[2] +
    stiffness.findIndex((minutes) => minutes === told.stiffness)
  );
}

/** S6 over the whole exercise table, once a block with a calm session and once with a bad one. */
function checkWholeScreen(block: Block, runner: RunnerState, rules: Rules, tally: Tally): void {
  const question = { ...questionOf(block), screen: EXERCISE_IDS };
  for (const pain of [0, 10]) {
    const told: Told = { during: pain, morning: pain, swelling: "none", stiffness: 10 };
    const state = stateOf(runner, block, told);
    const answer = answered(state, question, rules);
    if (answer === null) continue;
    tally.count("S6", EXERCISE_IDS.length);
    for (const { invariant, says } of breachesOf(state, question, answer)) {
      tally.fail(invariant, says, block, told);
    }
    for (const { exercise, substitute, rule } of answer.screen?.removed ?? []) {
      const locked = rule.startsWith("E-LOCK") || substitute !== null || block.flag !== null;
      if (!locked) tally.fail("S6", `${exercise} has no substitute`, block, told);
    }
  }
}
