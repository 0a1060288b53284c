import { rulingOn, type ScreenContext } from "#exercises/exercises.ts";
import {
  contactsOf,
  PLYOMETRICS,
  type DrillDose,
  type PlyometricRow,
  type PlyometricStepId,
} from "#packs/achilles/plyometrics.ts";
import { value } from "#packs/parameters.ts";
import { HOUR } from "#timeline/day.ts";
import type { WeeklyStep } from "#timeline/timeline.ts";

/** A session on the ladder: its step, and its end in milliseconds. */
export interface PlyometricSession {
  readonly step: PlyometricStepId;
  readonly at: number;
}

/** Where a runner goes on the plyometric ladder. */
export interface PlyometricAnswer {
  readonly step: PlyometricStepId;
  readonly next: "stay" | "up" | "down" | "rest";
  /** The earliest instant of the next session, ms; null while it rests. */
  readonly from: number | null;
  /** The dose to start from, and how far a coach may take it. */
  readonly dose: readonly DrillDose[];
  readonly upTo: readonly DrillDose[] | null;
  /** Contacts of the starting dose; null where it is given in metres. */
  readonly contacts: number | null;
  /** The rule that holds the step back or closes it; null when nothing does. */
  readonly heldBy: string | null;
}

const FIRST = PLYOMETRICS[0] as PlyometricRow;

/**
 * The next step of the plyometric ladder (clinical.md 2.8). `done` are the sessions on it so far, in time order, `weekly` is
 * this week's decision C. Up one step after a full week on a step that decision C lets progress, down one after a week
 * that it takes back (once, then it stays), and never onto what stage, site, locks or packs close. The rest that the last
 * session asks for is kept. Without a session the ladder begins at P1.
 */
export function plyometricStep(
  done: readonly PlyometricSession[],
  weekly: WeeklyStep,
  at: number,
  context: ScreenContext,
): PlyometricAnswer {
  const last = done.at(-1);
  const row = PLYOMETRICS.find(({ step }) => step === last?.step) ?? FIRST;
  const from = last === undefined ? at : Math.max(at, last.at + row.restHours * HOUR);
  if (weekly === "regress" && last !== undefined && !cameDownThisWeek(done, row, at)) {
    const before = PLYOMETRICS[PLYOMETRICS.indexOf(row) - 1];
    return before === undefined
      ? resting(row, "C-REGRESS")
      : answer(before, "down", from, null, context);
  }
  const above = PLYOMETRICS[PLYOMETRICS.indexOf(row) + 1];
  if (weekly !== "progress" || above === undefined || !hasFullWeek(done, at)) {
    return answer(row, "stay", from, null, context);
  }
  const heldBy = closedBy(above, context);
  return heldBy === null
    ? answer(above, "up", from, null, context)
    : answer(row, "stay", from, heldBy, context);
}

function answer(
  row: PlyometricRow,
  next: "stay" | "up" | "down",
  from: number,
  heldBy: string | null,
  context: ScreenContext,
): PlyometricAnswer {
  const closed = closedBy(row, context);
  if (closed !== null) return resting(row, closed);
  const { step, start: dose, upTo } = row;
  return { step, next, from, dose, upTo, contacts: contactsOf(dose), heldBy };
}

function resting({ step }: PlyometricRow, heldBy: string): PlyometricAnswer {
  return { step, next: "rest", from: null, dose: [], upTo: null, contacts: null, heldBy };
}

/** The rule that takes an exercise of the step out here; null when the step is open. */
function closedBy(row: PlyometricRow, context: ScreenContext): string | null {
  for (const exercise of row.exercises) {
    const ruling = rulingOn(exercise, context);
    if (ruling.kind === "removed") return ruling.rule;
  }
  return null;
}

/** The first of the latest sessions that are all on one step. */
function runStart(done: readonly PlyometricSession[]): PlyometricSession | undefined {
  const step = done.at(-1)?.step;
  return done[done.findLastIndex((session) => session.step !== step) + 1];
}

/** Whether a full week has passed since this step was begun. */
function hasFullWeek(done: readonly PlyometricSession[], at: number): boolean {
  const begun = runStart(done);
  return begun !== undefined && at - begun.at >= value("stepWeek");
}

/** Whether this step was come down to within the week, so that one bad session isn't answered twice. */
function cameDownThisWeek(
  done: readonly PlyometricSession[],
  row: PlyometricRow,
  at: number,
): boolean {
  const before = done.findLast(({ step }) => step !== row.step);
  const above = PLYOMETRICS.slice(PLYOMETRICS.indexOf(row) + 1);
  return above.some(({ step }) => step === before?.step) && !hasFullWeek(done, at);
}
