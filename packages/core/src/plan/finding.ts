import { sourceOf } from "#explain/rule-sources.ts";
import type { StrengthPlanItem } from "#plan/strength-plan.ts";
import type { PlannedWork } from "#plan/week-plan.ts";
import type { Activity } from "#timeline/timeline.ts";

/** "stop" asks for a reason to keep it. */
export type Severity = "stop" | "caution";

/** Why nothing mends a finding: nobody knows the exercise, the first questions are open, or a flag closes it. */
export type NoFix = "unknown" | "unanswered" | "closed";

/** Something about a plan its coach should see before saving, as codes: `describeFinding` says it. */
export interface Finding {
  readonly exercise: string;
  readonly rule: string;
  /** What a kept exercise has to be changed by; null where nothing is. */
  readonly change: string | null;
  readonly severity: Severity;
  readonly source: string;
  /** A line that can take its place and passes this review; null when nothing can. */
  readonly fix: StrengthPlanItem | null;
  /** Why there is no fix; null where there is one. */
  readonly noFix: NoFix | null;
}

/** What mends a finding of a week: this work of this date becomes that one, or is taken out (null). */
export interface WeekFix {
  readonly date: string;
  readonly work: PlannedWork;
  readonly becomes: PlannedWork | null;
}

/** Something about a week's plan. Every finding of one piece of work offers the same fix, which mends all of it. */
export interface WeekFinding extends Omit<Finding, "exercise" | "fix"> {
  readonly date: string;
  readonly activity: Activity;
  /** The exercise it is about; null when it is about the work as a whole. */
  readonly exercise: string | null;
  readonly fix: WeekFix | null;
}

const NO_FIX: Readonly<Record<string, NoFix>> = {
  "E-UNKNOWN": "unknown",
  "B-UNANSWERED": "unanswered",
};

/** Why nothing mends a finding of a rule. */
export function noFixOf(rule: string): NoFix {
  return NO_FIX[rule] ?? "closed";
}

/** A finding about a line. `change` is what a kept exercise has to be changed by. */
export function finding(
  item: StrengthPlanItem,
  rule: string,
  severity: Severity,
  fix: StrengthPlanItem | null,
  change: string | null = null,
): Finding {
  const source = sourceOf(rule);
  const noFix = fix === null ? noFixOf(rule) : null;
  return { exercise: item.exercise, rule, change, severity, source, fix, noFix };
}
