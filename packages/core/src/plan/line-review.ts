import { exercise, rulingOn, screen, type ScreenContext } from "#exercises/exercises.ts";
import { DOSE_LIMITS, START_DOSE } from "#packs/dose-limits.ts";
import { doseFaults } from "#plan/dose-faults.ts";
import type { Severity } from "#plan/finding.ts";
import type { StrengthPlanItem } from "#plan/strength-plan.ts";

/** One thing that is wrong with a line. */
export interface LineFault {
  readonly rule: string;
  readonly severity: Severity;
  /** What the exercise has to be changed by to stay. */
  readonly change?: string;
}

/** A line with what is wrong with it and what mends all of that; no faults: the line itself. */
export interface ReviewedLine {
  readonly item: StrengthPlanItem;
  readonly faults: readonly LineFault[];
  /** Null when nothing can take its place: under a lock, or when the exercise isn't in the table. */
  readonly becomes: StrengthPlanItem | null;
}

/** A line under the stage, site, locks and packs of a context in which the whole plan is already the coach's. */
export function reviewedLine(item: StrengthPlanItem, saved: ScreenContext): ReviewedLine {
  const ruling = rulingOn(item.exercise, saved);
  const doses = doseFaults(item);
  switch (ruling.kind) {
    case "removed":
      return {
        item,
        faults: [{ rule: ruling.rule, severity: "stop" }, ...doses],
        becomes: substituteLine(item, saved),
      };
    case "changed": {
      const { change, rule } = ruling;
      const accepted = item.change === change;
      const faults: readonly LineFault[] = accepted
        ? doses
        : [{ rule, severity: "caution", change }, ...doses];
      return { item, faults, becomes: faults.length === 0 ? item : { ...fitted(item), change } };
    }
    case "kept":
      // Saving the plan is what lets a stretch in: say so once more, with what would do instead.
      if (exercise(item.exercise)?.family === "stretch") {
        const faults: readonly LineFault[] = [{ rule: "E-STRETCH", severity: "caution" }, ...doses];
        return { item, faults, becomes: substituteLine(item, { ...saved, coachPlan: [] }) };
      }
      return { item, faults: doses, becomes: doses.length === 0 ? item : fitted(item) };
  }
}

function substituteLine(item: StrengthPlanItem, context: ScreenContext): StrengthPlanItem | null {
  const substitute = screen([item.exercise], context).removed[0]?.substitute ?? null;
  if (substitute === null) return null;
  const ruling = rulingOn(substitute, context);
  const change = ruling.kind === "changed" ? ruling.change : null;
  return { ...fitted({ ...item, exercise: substitute }), change };
}

/** The line with a dose within bounds: what was typed where it fits, else a start of ours. */
function fitted(item: StrengthPlanItem): StrengthPlanItem {
  return { ...item, ...doseFor(item.exercise, item) };
}

function doseFor(
  id: string,
  item: StrengthPlanItem,
): Pick<StrengthPlanItem, "sets" | "reps" | "holdSeconds"> {
  const sets = within(item.sets, DOSE_LIMITS.sets, START_DOSE.sets);
  switch (exercise(id)?.dose) {
    case "hold":
      return {
        sets,
        reps: null,
        holdSeconds: within(item.holdSeconds, DOSE_LIMITS.hold, START_DOSE.holdSeconds),
      };
    case "time":
      return { sets: 1, reps: null, holdSeconds: null };
    default: {
      const reps = within(item.reps, DOSE_LIMITS.reps, START_DOSE.reps);
      const tooMany = sets * reps > DOSE_LIMITS.repsOfOne;
      return {
        sets: tooMany ? START_DOSE.sets : sets,
        reps: tooMany ? START_DOSE.reps : reps,
        holdSeconds: null,
      };
    }
  }
}

function within(
  value: number | null,
  bounds: { min: number; max: number },
  otherwise: number,
): number {
  const fits =
    value !== null && Number.isInteger(value) && value >= bounds.min && value <= bounds.max;
  return fits ? value : otherwise;
}
