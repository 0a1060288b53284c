import type { Evidence } from "#packs/evidence.ts";
import type { Activity } from "#timeline/timeline.ts";

/** What may stand in for a run (clinical.md 7.3). */
export interface CrossTrainingRow {
  readonly activity: Activity;
  /** Minutes of it for a minute of running, at the same effort. */
  readonly minutesPerRunMinute: number;
  /** How close it is to running. */
  readonly likeness: "close" | "less";
  /** Weeks over which it was seen to keep running fitness; null where that wasn't studied. */
  readonly studiedWeeks: number | null;
  readonly says: string;
  readonly source: string;
  readonly evidence: Evidence;
}

/** Minute for minute at the same effort: the rule is ours, the weeks are those of the studies. */
export const CROSS_TRAINING: readonly CrossTrainingRow[] = [
  {
    activity: "poolRun",
    minutesPerRunMinute: 1,
    likeness: "close",
    studiedWeeks: 6,
    says: "Six weeks of it kept two-mile time, four weeks kept 5 km time, in small groups.",
    source: "EYE93, BUS97, RWK; rule ours",
    evidence: "ours",
  },
  {
    activity: "cycle",
    minutesPerRunMinute: 1,
    likeness: "close",
    studiedWeeks: 6,
    says: "Six weeks of it kept two-mile time in a small group.",
    source: "EYE93; rule ours",
    evidence: "ours",
  },
  {
    activity: "swim",
    minutesPerRunMinute: 1,
    likeness: "less",
    studiedWeeks: null,
    says: "Counts for the minutes; less like running.",
    source: "seed §1; rule ours",
    evidence: "ours",
  },
];
