import { explain } from "#explain/explain.ts";
import { CHANGE_WORDS } from "#explain/change-words.ts";
import { exercise, rulingOn, screen, type ScreenContext } from "#exercises/exercises.ts";
import { DOSE_LIMITS, START_DOSE } from "#packs/dose-limits.ts";
import { doseFaults } from "#plan/dose-faults.ts";
import type { StrengthPlan, StrengthPlanItem } from "#plan/strength-plan.ts";

export type { StrengthPlan, StrengthPlanItem } from "#plan/strength-plan.ts";

/** Something about a plan its coach should see before saving. "stop" asks for a reason to keep it. */
export interface Finding {
  readonly exercise: string;
  readonly rule: string;
  readonly severity: "stop" | "caution";
  readonly sentence: string;
  readonly source: string;
  /** A line that can take its place and passes this review; null when nothing can. */
  readonly fix: StrengthPlanItem | null;
}

/**
 * Reviews a coach's plan for one runner as it is typed: exercises that stage, site or locks take out or change
 * (clinical.md 3.3), and doses out of bounds (ours). Pure and quick; half-typed numbers are findings, not errors.
 * Every finding of a line offers the same fix, which mends all of the line.
 */
export function review(plan: StrengthPlan, context: ScreenContext): Finding[] {
  const planned = plan.items.map((item) => item.exercise);
  const saved = { ...context, coachPlan: [...context.coachPlan, ...planned] };
  const found = plan.items.flatMap((item) => lineFindings(item, saved));
  return landings(plan) > DOSE_LIMITS.landings ? [...found, tooManyLandings(plan)] : found;
}

function lineFindings(item: StrengthPlanItem, saved: ScreenContext): readonly Finding[] {
  const ruling = rulingOn(item.exercise, saved);
  switch (ruling.kind) {
    case "removed": {
      const fix = substituteLine(item, saved);
      return [finding(item, ruling.rule, "stop", fix), ...doseFindings(item, fix)];
    }
    case "changed": {
      const { change } = ruling;
      const fix = { ...fittedLine(item), change };
      const doses = doseFindings(item, fix);
      if (item.change === change) return doses;
      return [finding(item, ruling.rule, "caution", fix, change), ...doses];
    }
    case "kept":
      return isStretch(item)
        ? stretchFindings(item, { ...saved, coachPlan: [] })
        : doseFindings(item, fittedLine(item));
  }
}

/** Saving the plan is what lets a stretch in: say so once more, with what would do instead. */
function stretchFindings(item: StrengthPlanItem, unplanned: ScreenContext): readonly Finding[] {
  const fix = substituteLine(item, unplanned);
  return [finding(item, "E-STRETCH", "caution", fix), ...doseFindings(item, fix)];
}

function isStretch(item: StrengthPlanItem): boolean {
  return exercise(item.exercise)?.family === "stretch";
}

function substituteLine(item: StrengthPlanItem, context: ScreenContext): StrengthPlanItem | null {
  const substitute = screen([item.exercise], context).removed[0]?.substitute ?? null;
  if (substitute === null) return null;
  const ruling = rulingOn(substitute, context);
  const change = ruling.kind === "changed" ? ruling.change : null;
  return { ...fittedLine({ ...item, exercise: substitute }), change };
}

/** The line with a dose within bounds: what was typed where it fits, else a start of ours. */
function fittedLine(item: StrengthPlanItem): StrengthPlanItem {
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

function doseFindings(item: StrengthPlanItem, fix: StrengthPlanItem | null): readonly Finding[] {
  return doseFaults(item).map(({ rule, severity }) => finding(item, rule, severity, fix));
}

function landings(plan: StrengthPlan): number {
  return plan.items
    .filter((item) => (exercise(item.exercise)?.family ?? "") === "jump")
    .reduce((total, item) => total + Math.max(0, item.sets * (item.reps ?? 0) || 0), 0);
}

function tooManyLandings(plan: StrengthPlan): Finding {
  const jumps = plan.items.filter((item) => exercise(item.exercise)?.family === "jump");
  const last = jumps.at(-1) ?? { exercise: "", sets: 0, reps: null, holdSeconds: null };
  return finding(last, "DOSE-CONTACTS", "caution", null);
}

function finding(
  item: StrengthPlanItem,
  rule: string,
  severity: Finding["severity"],
  fix: StrengthPlanItem | null,
  change?: string,
): Finding {
  const name = exercise(item.exercise)?.name ?? item.exercise;
  const { sentence, source } = explain(rule);
  const how = change === undefined ? "" : ` ${CHANGE_WORDS[change] ?? ""}`;
  return {
    exercise: item.exercise,
    rule,
    severity,
    sentence: `${name}: ${sentence}${how}`,
    source,
    fix,
  };
}
