import { changeWords } from "#explain/change-words.ts";
import { explain } from "#explain/explain.ts";
import { exercise } from "#exercises/exercises.ts";
import type { StrengthPlanItem } from "#plan/strength-plan.ts";
import type { PlannedWork } from "#plan/week-plan.ts";
import type { Activity } from "#timeline/timeline.ts";

/** "stop" asks for a reason to keep it. */
export type Severity = "stop" | "caution";

/** Something about a plan its coach should see before saving. */
export interface Finding {
  readonly exercise: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly source: string;
  /** A line that can take its place and passes this review; null when nothing can. */
  readonly fix: StrengthPlanItem | null;
  /** Why there is no fix; null where there is one. */
  readonly noFix: string | null;
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

const UNKNOWN = "We don't know this exercise, so we can't say what would do instead.";
const CLOSED =
  "An open safety flag closes it. It opens with a clinician's go-ahead, not with a change of plan.";

const UNANSWERED = "The runner hasn't answered the first questions yet. The plan waits for them.";

const NO_FIX: Readonly<Record<string, string>> = {
  "E-UNKNOWN": UNKNOWN,
  "B-UNANSWERED": UNANSWERED,
};

/** Why nothing mends a finding of a rule. */
export function noFixWords(rule: string): string {
  return NO_FIX[rule] ?? CLOSED;
}

/** A finding about a line. `change` is what a kept exercise has to be changed by. */
export function finding(
  item: StrengthPlanItem,
  rule: string,
  severity: Severity,
  fix: StrengthPlanItem | null,
  change?: string,
): Finding {
  const name = exercise(item.exercise)?.name ?? item.exercise;
  const { sentence, source } = explain(rule);
  const how = change === undefined ? "" : ` ${changeWords(change)}`;
  return {
    exercise: item.exercise,
    rule,
    severity,
    sentence: `${name}: ${sentence}${how}`,
    source,
    fix,
    noFix: fix === null ? noFixWords(rule) : null,
  };
}
