/** How far the ankle bends under load (clinical.md 3.3): low = at or above neutral, high = near end range. */
export type DorsiflexionClass = "none" | "low" | "lowToMid" | "mid" | "midToHigh" | "high";

/**
 * What kind of work it is; the red-flag locks and the stretch rules read it. "stretch" bends the ankle as the calf
 * stretches of clinical.md 3.3 do; "otherStretch" is any other.
 */
export type ExerciseFamily =
  | "hold"
  | "heelRaise"
  | "reboundRaise"
  | "jump"
  | "run"
  | "walk"
  | "stretch"
  | "otherStretch"
  | "strength"
  | "massage"
  | "crossTraining";

/** Where an exercise takes the hip; one that leaves it near neutral says nothing. Our placement. */
export type HipPosition = "someFlexion" | "deepFlexion" | "adduction";

/** Conditions under which an exercise stays in: what has to change. */
export type ExerciseChange =
  | "blockRangeAtNeutral"
  | "floorOnly"
  | "heelsRaised"
  | "heelRaised"
  | "onFloor"
  | "soreSideInFront"
  | "soreSideLeads";

/** The S0-S1 column, for every site. */
export type EarlyRule =
  | "keep"
  | "remove"
  | "fromS1"
  | "coach"
  | Extract<ExerciseChange, "soreSideInFront" | "soreSideLeads">;

/** The INS column, read from S2 on. */
export type InsertionalRule = "keep" | "remove" | "coach" | ExerciseChange;

/** One row of the exercise table, clinical.md 3.3. Its name and its cue are in `words/`. */
export interface Exercise {
  readonly id: string;
  readonly family: ExerciseFamily;
  readonly dfClass: DorsiflexionClass;
  /** Stretch-shortening demand, 0 none to 3 most. */
  readonly elastic: 0 | 1 | 2 | 3;
  /** Ordinal Achilles load, 0 none to 4 most; the higher of a range, the trailing leg's in a split stance. */
  readonly achillesTier: 0 | 1 | 2 | 3 | 4;
  readonly tierEvidence: "published" | "ours";
  /** Which limb carries the tendon's load. */
  readonly limbRole: "both" | "single" | "lead" | "trail";
  /** Lowest place of the heel against the forefoot. */
  readonly range: "none" | "floor" | "level" | "below";
  readonly gradient: "flat" | "up" | "down";
  readonly kneeAngle: "straight" | "bent" | "deep" | "free";
  readonly hip?: HipPosition;
  readonly dose: "hold" | "reps" | "time";
  readonly early: EarlyRule;
  readonly insertional: InsertionalRule;
  /** First stage for both sites, where the table names one. */
  readonly firstStage: "S3" | "S4" | null;
  /** What stands in when it is removed: the first id of the column. */
  readonly substitute: string | null;
  /** What stands in at S0-S1, where the table says so. */
  readonly earlySubstitute?: string;
}
