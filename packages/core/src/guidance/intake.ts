import type { Person } from "#guidance/runner-state.ts";
import type { IntakeEntry, Mode, Sides, Site } from "#timeline/timeline.ts";

/** The intake as known: an intake may be repeated, and each field keeps its last answered value. */
export interface IntakeRecord {
  /** Instant of the first intake: repeating it starts no clock anew. */
  readonly firstAt: number;
  readonly side: Sides;
  readonly site: Site;
  readonly mode: Mode;
  readonly baselinePain: number | null;
  readonly adlPain: number | null;
  readonly longestRun30dM: number | null;
  /** Instant of the intake that answered `longestRun30dM`: it counts as a run then. */
  readonly longestRunAt: number;
  readonly shoeDropMm: number | null;
  /** Local date of the intake that answered `shoeDropMm`. */
  readonly shoeDropDate: number;
}

/** Merges a repeated intake into what is known. */
export function mergeIntake(
  known: IntakeRecord | null,
  entry: IntakeEntry,
  at: number,
  date: number,
): IntakeRecord {
  const ranThen = entry.longestRun30dM ?? null;
  const drop = entry.shoeDropMm ?? null;
  return {
    firstAt: known?.firstAt ?? at,
    side: entry.side,
    site: entry.site,
    mode: entry.mode,
    baselinePain: entry.baselinePain ?? known?.baselinePain ?? null,
    adlPain: entry.adlPain ?? known?.adlPain ?? null,
    longestRun30dM: ranThen ?? known?.longestRun30dM ?? null,
    longestRunAt: ranThen === null ? (known?.longestRunAt ?? at) : at,
    shoeDropMm: drop ?? known?.shoeDropMm ?? null,
    shoeDropDate: drop === null ? (known?.shoeDropDate ?? date) : date,
  };
}

/** Merges what an intake tells of the person, whichever injury it is about. */
export function mergePerson(known: Person, entry: IntakeEntry): Person {
  return {
    age: entry.age ?? known.age,
    sex: entry.sex ?? known.sex,
    pregnancy: entry.pregnancy ?? known.pregnancy,
  };
}
