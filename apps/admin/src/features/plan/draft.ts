import type { CoachInputs, CoachOutputs } from "@springback/api/routers/coach";
import { EXERCISES } from "@springback/core/exercises";
import type { StrengthPlanItem } from "@springback/core/plan";

type ToEdit = CoachOutputs["plan"]["read"];
export type Publish = CoachInputs["plan"]["publish"];

/** One line as it is typed: numbers stay text until they are published. */
export interface DraftLine {
  readonly exercise: string;
  readonly sets: string;
  readonly reps: string;
  readonly hold: string;
  readonly note: string;
  readonly change: string | null;
}

/** A plan while it is being written. Plain JSON: it is kept over a reload. */
export interface Draft {
  /** Made once per version that is to be published, so that publishing twice is publishing once. */
  readonly id: string;
  readonly baseVersion: number;
  readonly title: string;
  readonly note: string;
  readonly lines: readonly DraftLine[];
  /** Reasons to keep a finding, by "exercise rule". */
  readonly reasons: Readonly<Record<string, string>>;
}

/** What a published plan is edited from, or an empty one. */
export function draftFrom({ plan, version }: Pick<ToEdit, "plan" | "version">, id: string): Draft {
  return {
    ...{ id, baseVersion: version, title: plan?.title ?? "Strength", note: plan?.note ?? "" },
    lines: (plan?.items ?? []).map((item) => lineFrom(item, item.note)),
    reasons: Object.fromEntries(
      (plan?.kept ?? []).map((kept) => [`${kept.exercise} ${kept.rule}`, kept.reason]),
    ),
  };
}

const text = (value: number | null): string => (value === null ? "" : String(value));

/** A line of the plan as it is typed. */
export function lineFrom(item: StrengthPlanItem, note = ""): DraftLine {
  const { exercise, sets, reps, holdSeconds, change } = item;
  return {
    ...{ exercise, sets: text(sets), reps: text(reps), hold: text(holdSeconds), note },
    change: change ?? null,
  };
}

/** A new line with a dose to start from: the review has the last word on it. */
export function newLine(id: string): DraftLine {
  const dose = EXERCISES.find((row) => row.id === id)?.dose;
  return {
    ...{ exercise: id, sets: dose === "time" ? "1" : "3", note: "", change: null },
    reps: dose === "reps" ? "10" : "",
    hold: dose === "hold" ? "30" : "",
  };
}

/** Half-typed numbers stay what they are to the review: not a number. */
function number(typed: string): number {
  return /^\d{1,4}$/u.test(typed.trim()) ? Number(typed) : Number.NaN;
}
const orNull = (typed: string): number | null => (typed.trim() === "" ? null : number(typed));

/** The line as the review reads it. */
export function itemOf(line: DraftLine): StrengthPlanItem {
  const { exercise, sets, reps, hold, change } = line;
  return { exercise, sets: number(sets), reps: orNull(reps), holdSeconds: orNull(hold), change };
}

/** What is sent: only the reasons of what is found now. */
export function publishInput(
  runnerId: string,
  draft: Draft,
  found: readonly { readonly exercise: string; readonly rule: string }[],
): Publish {
  const { id, baseVersion, title, note, lines, reasons } = draft;
  return {
    ...{ runnerId, id, baseVersion, title: title.trim(), note },
    items: lines.map((line) => ({ ...itemOf(line), note: line.note })),
    kept: found.flatMap(({ exercise, rule }) => {
      const reason = reasons[`${exercise} ${rule}`]?.trim();
      return reason ? [{ exercise, rule, reason }] : [];
    }),
  };
}
