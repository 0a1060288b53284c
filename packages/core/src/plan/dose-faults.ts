import { exercise } from "#exercises/exercises.ts";
import { DOSE_LIMITS } from "#packs/dose-limits.ts";
import type { StrengthPlanItem } from "#plan/strength-plan.ts";

/** A dose that is out of bounds: "stop" when it isn't a dose at all. */
export interface DoseFault {
  readonly rule: "DOSE-SETS" | "DOSE-REPS" | "DOSE-HOLD" | "DOSE-TOTAL";
  readonly severity: "stop" | "caution";
}

/** What is wrong with a line's dose. Walking, running and the like are dosed elsewhere and aren't judged here. */
export function doseFaults(item: StrengthPlanItem): readonly DoseFault[] {
  const row = exercise(item.exercise);
  if (row === null || row.dose === "time") return [];
  const faults: DoseFault[] = [];
  if (!fits(item.sets, DOSE_LIMITS.sets)) faults.push({ rule: "DOSE-SETS", severity: "stop" });
  if (row.dose === "hold" && item.reps === null) {
    if (!fits(item.holdSeconds, DOSE_LIMITS.hold))
      faults.push({ rule: "DOSE-HOLD", severity: "stop" });
    return faults;
  }
  const { sets, reps } = item;
  if (row.dose === "hold" || !fits(reps, DOSE_LIMITS.reps)) {
    faults.push({ rule: row.dose === "hold" ? "DOSE-HOLD" : "DOSE-REPS", severity: "stop" });
  } else if (sets * reps > DOSE_LIMITS.repsOfOne) {
    faults.push({ rule: "DOSE-TOTAL", severity: "caution" });
  }
  return faults;
}

function fits(value: number | null, bounds: { min: number; max: number }): value is number {
  return value !== null && Number.isInteger(value) && value >= bounds.min && value <= bounds.max;
}
