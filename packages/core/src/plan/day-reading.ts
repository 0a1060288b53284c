import { guide } from "#guidance/guide.ts";
import { runCap } from "#guidance/read-outs.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { isLate } from "#guidance/state.ts";
import { DEFAULT_WALK_RUN } from "#packs/week-spacing.ts";
import { topStep, WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import { formatInstant, isoDate, MINUTE, startOfDate } from "#timeline/day.ts";
import type { Guidance, Reason, WalkRunTable, WeeklyStep } from "#timeline/timeline.ts";

/** What the rules say of a date to come, from the facts there are: all that planning asks of them. */
export interface DayReading {
  readonly on: number;
  /** Why nothing may be planned: an open flag that stops running, or questions nobody has answered yet. */
  readonly closed: Reason | null;
  /** Whether what was done asks for a light day. */
  readonly recovering: boolean;
  /** Whether it is one of the calm days of a flare: only what is light may stand on it. */
  readonly calm: boolean;
  /** The longest run, metres; null when unknown. */
  readonly capM: number | null;
  /** Whether a coach's override has taken the longest run's rule out. */
  readonly uncapped: boolean;
  /** Whether the runner has to pass the gates first, start on a walk-run table, or neither. */
  readonly comingBack: "gates" | "table" | null;
  readonly step: WeeklyStep;
  readonly walkRun: Guidance["walkRun"];
  /** Whether any flag is open: nothing goes up a step then. */
  readonly flagged: boolean;
}

/**
 * Reads a date by its last minute, when the least is still open to a runner; null when facts already go beyond it. Every
 * number is `guide`'s or `runCap`'s own. `calmUntil` is the last calm date of a flare, which is no fact; null without one.
 */
export function readDay(
  state: RunnerState,
  on: number,
  calmUntil: string | null = null,
): DayReading | null {
  const at = formatInstant(startOfDate(on + 1, state.settings.zone) - MINUTE);
  if (isLate(state, { kind: "now", at })) return null;
  const answer = guide(state, { at });
  const reasonOf = (rule: string): Reason | null =>
    answer.reasons.find((reason) => reason.rule === rule) ?? null;
  const back = reasonOf("BP");
  return {
    on,
    closed: reasonOf("B0") ?? (isKnown(state) ? null : reasonOf("B-UNANSWERED")),
    recovering: reasonOf("B7") !== null,
    calm: calmUntil !== null && isoDate(on) <= calmUntil,
    capM: runCap(state, at),
    // An override of one injury alone leaves the rule standing for the others.
    uncapped: answer.reasons.some(
      ({ rule, facts }) => rule === "OVERRIDE" && facts["rule"] === "B6" && !("injury" in facts),
    ),
    comingBack: back === null ? null : "gatesNotMet" in back.facts ? "gates" : "table",
    step: answer.step,
    walkRun: answer.walkRun,
    flagged: answer.refer !== null,
  };
}

/** Whether the questions that come before any plan have been answered; how it feels is asked on the day itself. */
function isKnown({ intake, person }: RunnerState): boolean {
  return intake !== null && person.age !== null;
}

/** A step of a walk-run table as plans write it. */
export const stepOf = (table: WalkRunTable, step: number): string => `${table}/${step}`;

/** A place in a walk-run table that may be planned. */
export interface OpenStep {
  readonly table: WalkRunTable;
  readonly step: number;
}

/**
 * The highest step of the runner's walk-run table that the facts allow on a date: the one the table's own rule says comes
 * next, never a step up under an open flag; null when it says rest. Without an assigned table, the first step of `table`.
 */
export function openStep(
  { walkRun, flagged }: Pick<DayReading, "walkRun" | "flagged">,
  table: WalkRunTable = DEFAULT_WALK_RUN,
): OpenStep | null {
  if (walkRun === null) return { table, step: WALK_RUN_TABLES[table].firstStep };
  if (walkRun.next === "rest") return null;
  const moves = { up: flagged ? 0 : 1, stay: 0, down: -1 };
  const step = walkRun.step + moves[walkRun.next];
  const first = WALK_RUN_TABLES[walkRun.table].firstStep;
  return {
    table: walkRun.table,
    step: Math.min(Math.max(step, first), topStep(walkRun.table)),
  };
}
