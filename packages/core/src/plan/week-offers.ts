import { rulingOn, type ScreenContext } from "#exercises/exercises.ts";
import { LADDER } from "#packs/achilles/ladder.ts";
import { type DayReading, openStep, stepOf } from "#plan/day-reading.ts";
import { runLengths } from "#plan/run-length.ts";
import { reviewedLines } from "#plan/session-review.ts";
import { stageLines } from "#plan/stage-lines.ts";
import type { PlannedWork } from "#plan/week-plan.ts";
import { ladderLines } from "#progression/session-lines.ts";

/** A piece of work that may be placed on a date, or the rule that keeps it from it. */
export type Open = OpenWork | { readonly rule: string };

/** Work that may be placed; `longM` is how long it may be as the week's long run, absent where it can't be one. */
export interface OpenWork {
  readonly work: PlannedWork;
  readonly longM?: number;
}

/** Whether it may be placed. */
export function isOpen(one: Open): one is OpenWork {
  return "work" in one;
}

/**
 * The run a date is open for: an ordinary one, or a go at the walk-run table for who comes back, is on one, or whose longest
 * run nobody knows. `from` is the first date of the week: days off that a table asks for count from it.
 */
export function openRun(reading: DayReading | null, context: ScreenContext, from: number): Open {
  if (reading === null) return { rule: "W-PAST" };
  if (reading.comingBack === "gates") return { rule: "BP" };
  const ruling = rulingOn("run_easy", context);
  if (ruling.kind === "removed") return { rule: ruling.rule };
  if (reading.calm) return { rule: "W-CALM" };
  if (reading.recovering) return { rule: "B7" };
  const { easyM, longM } = runLengths(reading.capM ?? 0, reading.step);
  if (reading.comingBack === null && reading.walkRun === null && easyM > 0) {
    return { work: { activity: "run", load: "medium", distanceM: easyM }, longM };
  }
  const open = openStep(reading);
  const off = reading.on < from + (reading.walkRun?.restDays ?? 0);
  if (open === null || off) return { rule: "W-STEP" };
  return { work: { activity: "run", load: "medium", step: stepOf(open.table, open.step) } };
}

/** The stage's strength session a date is open for. `week` is the week on the stage, from 1. */
export function openStrength(
  reading: DayReading | null,
  context: ScreenContext,
  week: number,
): Open {
  if (reading === null) return { rule: "W-PAST" };
  const { load } = LADDER[context.stage].week;
  if (load !== "light" && reading.calm) return { rule: "W-CALM" };
  if (load !== "light" && reading.recovering) return { rule: "B7" };
  const items = stageLines(context, week);
  if (items.length === 0) return { rule: closingRule(context) };
  return { work: { activity: "strength", load, items } };
}

/** The rule that leaves nothing of the stage's session. */
function closingRule(context: ScreenContext): string {
  const usual = ladderLines(context.stage, 1, context.packs);
  if (usual === null) return "ST-COACH-SETS";
  const faults = reviewedLines(usual, context).flatMap((line) => line.faults);
  const [{ rule } = { rule: "E-UNKNOWN" }] = faults;
  return rule;
}
