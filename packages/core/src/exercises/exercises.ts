import { bannedAlways, bannedAt } from "#packs/bans.ts";
import { allowsStretch } from "#packs/composition.ts";
import { PACK_RULES } from "#packs/pack-rules.ts";
import type { Exercise, ExerciseChange } from "#packs/achilles/exercise.ts";
import { EXERCISE_IDS, EXERCISES, exercise, type ExerciseId } from "#packs/achilles/exercises.ts";
import { lockOver } from "#exercises/lock.ts";
import { heldStage, isEarly, reached } from "#exercises/stage-order.ts";
import type {
  ChangedExercise,
  Lock,
  PackId,
  RemovedExercise,
  Screening,
  Side,
  Sides,
  Site,
  Stage,
} from "#timeline/timeline.ts";

export { EXERCISE_IDS, EXERCISES, exercise };
export type { Exercise, ExerciseChange, ExerciseId };

/** What screening has to know about the runner. */
export interface ScreenContext {
  readonly stage: Stage;
  /** Site of the soreness; "unsure" without an intake. */
  readonly site: Site;
  /** Sore side or sides; null without an intake. */
  readonly sides: Sides | null;
  /** The leg in front, null when not said. */
  readonly side: Side | null;
  /** Returning in the sense of clinical.md 1.5 "Precisely". */
  readonly returning: boolean;
  /** Whether every gate into S3 is met by the facts. */
  readonly runGateMet: boolean;
  /** Locks of every open red flag. */
  readonly locks: readonly Lock[];
  readonly packs: readonly PackId[];
  /** Exercise ids of the last assigned plan. */
  readonly coachPlan: readonly string[];
  /** The same for the runner's other injuries: an exercise has to pass all of them. */
  readonly also?: readonly ScreenContext[];
}

/** What becomes of one exercise, before a substitute is looked for. */
export type Ruling =
  | { readonly kind: "kept"; readonly rule: null }
  | { readonly kind: "changed"; readonly change: ExerciseChange; readonly rule: string }
  | { readonly kind: "removed"; readonly rule: string; readonly locked: boolean };

const KEPT: Ruling = { kind: "kept", rule: null };
const removed = (rule: string): Ruling => ({ kind: "removed", rule, locked: false });

/**
 * Screens a list of exercises for stage, site, sore side, locks and packs: each id is kept, changed or removed
 * (clinical.md 3.3 and its "Precisely"). A repeated id is answered once; an unknown one is removed.
 */
export function screen(exercises: readonly string[], context: ScreenContext): Screening {
  const kept: string[] = [];
  const out: RemovedExercise[] = [];
  const changed: ChangedExercise[] = [];
  for (const id of new Set(exercises)) {
    const ruling = rulingOn(id, context);
    if (ruling.kind === "kept") kept.push(id);
    else if (ruling.kind === "changed") {
      changed.push({ exercise: id, change: ruling.change, rule: ruling.rule });
    } else {
      out.push({ exercise: id, substitute: endOfChain(id, ruling, context), rule: ruling.rule });
    }
  }
  return { kept, removed: out, changed };
}

/** What becomes of one exercise: with several injuries, the strictest of what becomes of it for each. */
export function rulingOn(id: string, context: ScreenContext): Ruling {
  const { also } = context;
  if (also === undefined) return rulingAlone(id, context);
  const contexts = [context, ...also];
  const each = contexts.map((one) => {
    return { sides: one.sides, ruling: rulingAlone(id, { ...one, side: null }) };
  });
  const removals = each.map(({ ruling }) => ruling).filter((ruling) => ruling.kind === "removed");
  const removal = removals.find(({ locked }) => locked) ?? removals[0];
  if (removal !== undefined) return removal;
  // Each side alone would go in front; both can't.
  const fronts = each.filter(({ ruling }) => ruling.rule === "E-SORE-SIDE");
  if (new Set(fronts.map(({ sides }) => sides)).size > 1) return removed("E-BOTH-SIDES");
  return (
    contexts.map((one) => rulingAlone(id, one)).find((ruling) => ruling.kind === "changed") ?? KEPT
  );
}

/** The context once a coach has planned these exercises. */
export function withPlanned(context: ScreenContext, planned: readonly string[]): ScreenContext {
  const also = context.also?.map((one) => withPlanned(one, planned));
  const coachPlan = [...context.coachPlan, ...planned];
  return { ...context, coachPlan, ...(also === undefined ? {} : { also }) };
}

/** What becomes of one exercise for one injury; one that is not in the table is removed. */
function rulingAlone(id: string, context: ScreenContext): Ruling {
  const row = exercise(id);
  return row === null ? removed("E-UNKNOWN") : rulingOnRow(row, context);
}

/**
 * What becomes of a row of the table. The first that applies: lock, a pack's lasting ban, the coach's call, stage or site,
 * sore side, a pack's ban at this stage or site, run gate.
 */
export function rulingOnRow(row: Exercise, context: ScreenContext): Ruling {
  const lock = lockOver(row, context.locks);
  if (lock !== null) return { kind: "removed", rule: lock, locked: true };
  for (const pack of context.packs) {
    if (bannedAlways(PACK_RULES[pack], row)) return byPack(pack);
  }
  const stage = heldStage(context.stage, context.locks);
  const ruling = byTable(row, context, stage);
  if (ruling.kind === "removed") return ruling;
  const insertional = readsInsertional(context.site);
  for (const pack of context.packs) {
    if (bannedAt(PACK_RULES[pack], row, stage, insertional)) return byPack(pack);
  }
  if (row.family === "run" && context.returning && !context.runGateMet) {
    return removed("E-RUN-GATE");
  }
  return ruling;
}

function byPack(pack: PackId): Ruling {
  return removed(`E-PACK-${pack.toUpperCase()}`);
}

function byTable(row: Exercise, context: ScreenContext, stage: Stage): Ruling {
  const early = isEarly(stage);
  if (row.family === "stretch") return byCoachStretch(row, context, early);
  if (row.family === "otherStretch" && !allowsStretch(context.packs)) {
    return byCoachPlan(row, context);
  }
  if (row.firstStage !== null && !reached(stage, row.firstStage)) {
    return removed(`E-FROM-${row.firstStage}`);
  }
  const column = early ? row.early : readsInsertional(context.site) ? row.insertional : "keep";
  switch (column) {
    case "keep":
      return row.early === "coach" ? byCoachPlan(row, context) : KEPT;
    case "remove":
      return removed(removalRule(row));
    case "fromS1":
      return stage === "S0" ? removed("E-FROM-S1") : KEPT;
    case "coach":
      return byCoachPlan(row, context);
    case "soreSideInFront":
    case "soreSideLeads":
      return bySoreSide(column, context);
    default:
      return { kind: "changed", change: column, rule: "E-RANGE" };
  }
}

/** Insertional, both and unsure read the INS column. */
function readsInsertional(site: Site): boolean {
  return site !== "midportion";
}

/** Stretches and mobilisations: only a coach, only midportion, only from S2. */
function byCoachStretch(row: Exercise, context: ScreenContext, early: boolean): Ruling {
  const allowed = !early && !readsInsertional(context.site) && context.coachPlan.includes(row.id);
  return allowed ? KEPT : removed("E-STRETCH");
}

function byCoachPlan(row: Exercise, context: ScreenContext): Ruling {
  return context.coachPlan.includes(row.id) ? KEPT : removed("E-COACH");
}

function bySoreSide(change: ExerciseChange, context: ScreenContext): Ruling {
  if (context.sides === "both") return removed("E-BOTH-SIDES");
  if (context.side !== null && context.side === context.sides) return KEPT;
  return { kind: "changed", change, rule: "E-SORE-SIDE" };
}

function removalRule(row: Exercise): string {
  if (row.range === "below") return "E-BELOW-STEP";
  if (row.dfClass === "high" || row.dfClass === "midToHigh") return "E-DEEP-BEND";
  return "E-EARLY";
}

/** Where an exercise's chain of substitutes ends: at the first that is kept or changed here; null when a lock cuts it. */
function endOfChain(id: string, ruling: Ruling, context: ScreenContext): string | null {
  if (ruling.kind !== "removed") return id;
  // The table's chains all end: packs/substitute-faults.ts refuses a circle.
  const next = ruling.locked ? null : nextOf(id, context);
  return next === null ? null : endOfChain(next, rulingOn(next, context), context);
}

function nextOf(id: string, context: ScreenContext): string | null {
  const row = exercise(id);
  if (row === null) return null;
  const early = isEarly(heldStage(context.stage, context.locks));
  return (early ? row.earlySubstitute : undefined) ?? row.substitute;
}
