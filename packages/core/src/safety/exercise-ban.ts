import { exercise } from "#packs/achilles/exercises.ts";
import type { Exercise, ExerciseFamily } from "#packs/achilles/exercise.ts";
import { bannedAlways, bannedAt } from "#packs/bans.ts";
import { allowsStretch } from "#packs/composition.ts";
import { PACK_RULES } from "#packs/pack-rules.ts";
import { value } from "#packs/parameters.ts";
import type { PlainFacts } from "#safety/plain-facts.ts";
import type { Lock } from "#timeline/timeline.ts";

type Ban = (row: Exercise, facts: PlainFacts, planned: readonly string[]) => boolean;

/**
 * Reasons why an exercise may not be done, read from what the movement is (how deep the ankle bends, how springy it is)
 * and from the table's own columns. Any one is enough; screening has to have taken it out (clinical.md 3.3, 4).
 */
const BANS: readonly Ban[] = [
  lockedByFlag,
  bannedByPack,
  tooEarly,
  tooDeepForTheInsertion,
  (row, facts, planned) => isCoachOnly(row, facts) && !planned.includes(row.id),
  bothSidesSore,
  runBeforeTheGates,
];

/**
 * Whether an exercise is banned for this runner now: by an open flag's lock, a pack, the stage, the site or the way back to
 * running. `planned` holds what the coach put in by name. An exercise that isn't in the table is banned.
 */
export function isBanned(id: string, facts: PlainFacts, planned: readonly string[]): boolean {
  const row = exercise(id);
  return row === null || isRowBanned(row, facts, planned);
}

/** The same of a row of the table: what the movement is bans it, though one of the row's columns should say otherwise. */
export function isRowBanned(row: Exercise, facts: PlainFacts, planned: readonly string[]): boolean {
  return BANS.some((ban) => ban(row, facts, planned));
}

const SPRINGY: readonly ExerciseFamily[] = ["jump", "reboundRaise"];
const LOCKED: readonly (readonly [Lock, readonly ExerciseFamily[]])[] = [
  ["running", ["run"]],
  ["impact", ["run", ...SPRINGY]],
  ["jumping", SPRINGY],
  ["heelRaises", ["heelRaise", "reboundRaise"]],
];

function lockedByFlag({ id, family }: Exercise, { locks }: PlainFacts): boolean {
  if (locks.includes("all")) return true;
  if (locks.includes("loading") && id !== "walk_flat") return true;
  return LOCKED.some(([lock, families]) => locks.includes(lock) && families.includes(family));
}

function bannedByPack(row: Exercise, facts: PlainFacts): boolean {
  return facts.state.settings.packs.some(
    (pack) =>
      bannedAlways(PACK_RULES[pack], row) ||
      bannedAt(PACK_RULES[pack], row, facts.stage, isInsertional(facts)),
  );
}

const isEarly = ({ stage }: PlainFacts): boolean => stage === "S0" || stage === "S1";
const hasSoreAchilles = ({ state }: PlainFacts): boolean =>
  state.settings.packs.includes("achilles");
const isInsertional = ({ state }: PlainFacts): boolean => state.intake?.site !== "midportion";

/** The first two stages: nothing deep, below the step or springy, for every site; later ones: not before their stage. */
function tooEarly(row: Exercise, facts: PlainFacts): boolean {
  const { stage } = facts;
  if (row.firstStage === "S4" && stage !== "S4" && stage !== "maintain") return true;
  if (row.firstStage === "S3" && (isEarly(facts) || stage === "S2")) return true;
  if (!isEarly(facts)) return false;
  if (stage === "S0" && row.early === "fromS1") return true;
  const far = row.dfClass === "high" || row.dfClass === "midToHigh" || row.range === "below";
  const deep = far && hasSoreAchilles(facts);
  return deep || row.early === "remove" || SPRINGY.includes(row.family) || row.family === "stretch";
}

/** The insertion is never pressed against the bone: no stretch at any stage, and later on nothing its own column takes out. */
function tooDeepForTheInsertion(row: Exercise, facts: PlainFacts): boolean {
  if (!isInsertional(facts)) return false;
  return row.family === "stretch" || (!isEarly(facts) && row.insertional === "remove");
}

function isCoachOnly(row: Exercise, { state }: PlainFacts): boolean {
  if (row.family === "otherStretch") return !allowsStretch(state.settings.packs);
  return row.family === "stretch" || row.early === "coach";
}

/** With both sides sore there is no calm leg to put behind. */
function bothSidesSore(row: Exercise, facts: PlainFacts): boolean {
  const asksForOneSide = row.early === "soreSideInFront" || row.early === "soreSideLeads";
  return (
    asksForOneSide &&
    facts.state.intake?.side === "both" &&
    (isEarly(facts) || isInsertional(facts))
  );
}

/** Running of somebody who comes back by their own word, with an answer of the running gates plainly unmet. */
function runBeforeTheGates(row: Exercise, facts: PlainFacts): boolean {
  return row.family === "run" && comesBackUnready(facts);
}

/** Whether the runner said to be coming back, or nothing, and the facts plainly don't meet the gates into running. */
export function comesBackUnready({ state, cap }: PlainFacts): boolean {
  const { intake, tests } = state;
  if (intake === null) return true;
  if (intake.mode !== "returning") return false;
  return (
    isOverOrUnknown(intake.adlPain, Math.min(cap, value("adlPainS3"))) ||
    isOverOrUnknown(tests.walk30?.pain, cap) ||
    isOverOrUnknown(tests.hop10?.pain, Math.min(cap, value("hopPain"))) ||
    (tests.heelRaise?.reps ?? null) === null
  );
}

function isOverOrUnknown(pain: number | null | undefined, limit: number): boolean {
  return pain === null || pain === undefined || pain > limit;
}
