import { CROSS_TRAINING } from "#packs/cross-training.ts";
import type { Activity } from "#timeline/timeline.ts";

/** A session that stands in for a run. */
export interface InPlaceOfRun {
  readonly activity: Activity;
  readonly durationMin: number;
  /** Effort, CR10; null when the run's is not known. */
  readonly rpe: number | null;
  readonly likeness: "close" | "less";
  /** Whether it has gone on for longer than was studied; true where nothing was. */
  readonly beyondStudies: boolean;
  readonly says: string;
  readonly source: string;
}

/**
 * What to do in place of a run: the same minutes at the same effort (clinical.md 7.3). `weeks` is how long it has been going
 * on. Null for an activity that the rules don't count as one.
 */
export function inPlaceOfRun(
  run: { readonly durationMin: number; readonly rpe: number | null },
  activity: Activity,
  weeks: number,
): InPlaceOfRun | null {
  const row = CROSS_TRAINING.find((candidate) => candidate.activity === activity);
  if (row === undefined) return null;
  const { likeness, says, source, studiedWeeks } = row;
  return {
    activity,
    durationMin: run.durationMin * row.minutesPerRunMinute,
    rpe: run.rpe,
    likeness,
    beyondStudies: studiedWeeks === null || weeks > studiedWeeks,
    says,
    source,
  };
}
