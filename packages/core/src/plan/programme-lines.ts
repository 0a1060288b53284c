import { rulingOn, type ScreenContext } from "#exercises/exercises.ts";
import { heldStage, isEarly, reached } from "#exercises/stage-order.ts";
import type { Refusal } from "#packs/achilles/loading/refusals.ts";
import type { LoadingPhase, LoadingRow, Programme } from "#packs/achilles/loading/programmes.ts";
import type { StrengthPlan, StrengthPlanItem } from "#plan/strength-plan.ts";
import type { Site } from "#timeline/timeline.ts";

export { entryLevel, type LevelTests } from "#packs/achilles/loading/criteria-based.ts";
export { phaseInWeek, PROGRAMMES } from "#packs/achilles/loading/programmes.ts";
export type {
  LoadingPhase,
  LoadingRow,
  Programme,
  ProgrammeId,
} from "#packs/achilles/loading/programmes.ts";

/** A row that isn't open to this runner, with the rule that holds it. */
export interface WaitingRow {
  readonly row: LoadingRow;
  readonly rule: string;
}

/** A phase of a programme as a plan, or why there is none. */
export type ProgrammeLines =
  | {
      readonly kind: "lines";
      /** Lines that pass the plan's review for this runner. */
      readonly plan: StrengthPlan;
      /** The rows the lines come from, with load, rest and frequency. */
      readonly rows: readonly LoadingRow[];
      readonly waiting: readonly WaitingRow[];
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/**
 * A programme's phase as lines of a coach's plan (clinical.md 2.1-2.6). At the heel bone and in S0-S1 a row's floor variant
 * takes its place; a row that stage, site, locks or packs take out waits, and one that may stay with a change carries it.
 * Pure: refusals are answers, not errors.
 */
export function programmeLines(
  programme: Programme,
  phase: LoadingPhase,
  context: ScreenContext,
): ProgrammeLines {
  const refusal = refusalOf(programme, phase, context);
  if (refusal !== null) return refused(refusal);
  const lines: StrengthPlanItem[] = [];
  const rows: LoadingRow[] = [];
  const waiting: WaitingRow[] = [];
  for (const row of phase.rows) {
    const exercise = exerciseHere(row, context);
    const ruling = rulingOn(exercise, context);
    if (ruling.kind === "removed") waiting.push({ row, rule: ruling.rule });
    else {
      rows.push(row);
      add(lines, exercise, row, ruling.kind === "changed" ? ruling.change : null);
    }
  }
  return lines.length === 0
    ? refused("nothingLeft")
    : { kind: "lines", plan: { items: lines }, rows, waiting };
}

function refusalOf(
  programme: Programme,
  phase: LoadingPhase,
  context: ScreenContext,
): Refusal | null {
  if (programme.chosenBy === "nobody") return "background";
  if (!fitsSite(programme, context.site)) return "site";
  if (!reached(heldStage(context.stage, context.locks), phase.firstStage)) return "stage";
  return phase.read === "none" ? "notRead" : null;
}

function fitsSite({ sites }: Programme, site: Site): boolean {
  switch (sites) {
    case "any":
      return true;
    case "midportion":
      return site === "midportion";
    case "heelBone":
      return site !== "midportion";
  }
}

function refused(refusal: Refusal): ProgrammeLines {
  return { kind: "refused", refusal };
}

/** What screening takes out as unknown: drills that the exercise table has no row for. */
const NOT_IN_TABLE = "";

/** The exercise a row means here. Insertional, both and unsure stay on the floor, and so does everybody in S0-S1. */
function exerciseHere(row: LoadingRow, context: ScreenContext): string {
  const floor = isEarly(heldStage(context.stage, context.locks)) || context.site !== "midportion";
  return (floor ? row.floor : null) ?? row.exercise ?? NOT_IN_TABLE;
}

/** Adds a line; rows that are one exercise in the table (knee straight, knee bent) become one line with the sets of both. */
function add(
  lines: StrengthPlanItem[],
  exercise: string,
  { sets, reps, holdSeconds }: LoadingRow,
  change: string | null,
): void {
  const same = lines.findIndex((line) => line.exercise === exercise);
  const before = lines[same];
  if (before === undefined) lines.push({ exercise, sets, reps, holdSeconds, change });
  else lines[same] = { ...before, sets: before.sets + sets };
}
