import type { DorsiflexionClass, Exercise, HipPosition } from "#packs/achilles/exercise.ts";
import type { HeavySlowRow, LadderItem } from "#packs/achilles/ladder.ts";
import type { Evidence } from "#packs/evidence.ts";
import type { GateRow } from "#packs/gate-row.ts";
import type { Profile } from "#packs/profiles.ts";
import type { PackId, Stage } from "#timeline/timeline.ts";

/** One fact of a pack: what it says in our own words, the key of its source, and how much stands behind it. */
export interface Fact {
  readonly says: string;
  readonly source: string;
  readonly evidence: Evidence;
}

/** What an exercise has to ask of the body to be meant; every part that is given has to hold. */
export interface Positions {
  /** How far the ankle bends. */
  readonly dfClass?: readonly DorsiflexionClass[];
  readonly hip?: readonly HipPosition[];
  readonly knee?: readonly Exercise["kneeAngle"][];
  /** Stretch-shortening demand from here up. */
  readonly elasticFrom?: number;
}

/**
 * Exercises a pack takes out, named or meant by position. Without `until` and `site` the ban lasts as long as the pack;
 * `until` ends it when that stage is reached, and `site` holds it to a tendon that is sore at the heel bone.
 */
export interface Ban extends Fact {
  readonly exercises?: readonly string[];
  readonly positions?: Positions;
  readonly except?: readonly string[];
  readonly until?: Stage;
  readonly site?: "insertional";
}

/** What of a pack decides: the daily answer reads this and nothing else of it (clinical.md 9). */
export interface PackRules {
  readonly id: PackId;
  /** What a session is judged by; the achilles pack's stands for the runner's choice of profile. */
  readonly pain: Profile & Fact;
  /** Weeks in a row that mornings have to worsen before a step back. */
  readonly trend: Fact & { readonly weeks: number };
  /** Whole days between a medium or a high day and the next run. */
  readonly recovery: Fact & { readonly medium: number; readonly high: number };
  readonly bans: readonly Ban[];
  /** Whether stretching may be on a plan without the coach's own hand; with several packs all have to allow it. */
  readonly stretch: Fact & { readonly allowed: boolean };
  /** Whether a clinician has to agree before any running. */
  readonly clinicianLock: Fact & { readonly locked: boolean };
  readonly gates: readonly GateRow[];
}

/** A stage of a pack's way back. Doses only where the source gives them; a coach sets the others. */
export interface Rung extends Fact {
  /** The stage of the product's ladder that the rung stands at: ours. */
  readonly stage: Stage;
  readonly name: string;
  readonly often: string | null;
  readonly exercises: readonly string[];
  readonly doses: readonly LadderItem[];
  /** Sets and repetitions by week on the rung, for the doses marked `heavySlow`. */
  readonly weeks: readonly HeavySlowRow[];
}

/** A sign that a runner with this injury has to show somebody. */
export interface PackFlag extends Fact {
  /** The question that asks for it; null while none does, and then it is shown, not asked. */
  readonly question: string | null;
  /** The red flag it opens, or the one a coach opens by hand. */
  readonly flag: string;
}

/** A protocol pack as data, clinical.md 9: what decides, and what people read and choose from. */
export interface Pack extends PackRules {
  readonly ladder: readonly Rung[];
  readonly redFlags: readonly PackFlag[];
  /** What to leave alone that is no exercise of the table. */
  readonly avoid: readonly Fact[];
  readonly crossTraining: readonly Fact[];
  readonly outcome: Fact & { readonly measure: string };
  readonly expectations: readonly Fact[];
  /** Believed and not yet read in the source: shown to coaches, never deciding. */
  readonly toCheck: readonly Fact[];
}
