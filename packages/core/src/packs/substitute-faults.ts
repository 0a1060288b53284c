import { rulingOnRow, type ScreenContext } from "#exercises/exercises.ts";
import { isEarly } from "#exercises/stage-order.ts";
import type { Exercise } from "#packs/achilles/exercise.ts";
import { bannedAlways, bannedAt } from "#packs/bans.ts";
import type { PackRules } from "#packs/pack.ts";
import { STAGE_ORDER } from "#packs/stages.ts";
import type { Site, Stage } from "#timeline/timeline.ts";

const SITES: readonly Site[] = ["midportion", "insertional"];

/**
 * Substitutes that lead nowhere: in a circle, to no exercise, or to one that is itself out at the same stage and site with
 * these packs active together.
 */
export function substituteFaults(
  packs: readonly PackRules[],
  exercises: readonly Exercise[],
): readonly string[] {
  const rows = new Map(exercises.map((row) => [row.id, row]));
  const faults = new Set<string>(exercises.flatMap((row) => circleFaults(row, rows)));
  for (const stage of STAGE_ORDER)
    for (const site of SITES)
      for (const row of exercises) {
        if (stays(row, packs, stage, site)) continue;
        const fault = chainFault(row, rows, packs, stage, site);
        if (fault !== null) faults.add(fault);
      }
  return [...faults];
}

/** A circle that nobody walks today, because one of its exercises stays, is one all the same: the next ban closes it. */
function circleFaults(row: Exercise, rows: ReadonlyMap<string, Exercise>): readonly string[] {
  const seen = new Set<string>();
  let next = row.substitute;
  while (next !== null && next !== row.id && !seen.has(next)) {
    seen.add(next);
    next = rows.get(next)?.substitute ?? null;
  }
  return next === row.id ? [`${row.id}: its substitutes go round in a circle at ${row.id}.`] : [];
}

function chainFault(
  removed: Exercise,
  rows: ReadonlyMap<string, Exercise>,
  packs: readonly PackRules[],
  stage: Stage,
  site: Site,
): string | null {
  const seen = new Set([removed.id]);
  let last = removed;
  while (true) {
    const next = (isEarly(stage) ? last.earlySubstitute : undefined) ?? last.substitute;
    if (next === null) {
      return `${removed.id}: its substitutes end in ${last.id}, which is out at ${stage} with a ${site} tendon.`;
    }
    const row = rows.get(next);
    if (row === undefined) return `${last.id}: its substitute ${next} is no exercise.`;
    if (seen.has(next)) return `${removed.id}: its substitutes go round in a circle at ${next}.`;
    if (stays(row, packs, stage, site)) return null;
    seen.add(next);
    last = row;
  }
}

/** Whether an exercise may be done, as it is or changed, by the table and by every one of the packs. */
function stays(row: Exercise, packs: readonly PackRules[], stage: Stage, site: Site): boolean {
  const context: ScreenContext = {
    ...{ stage, site, sides: "both", side: null, returning: false, runGateMet: false },
    ...{ locks: [], packs: [], coachPlan: [] },
  };
  return (
    rulingOnRow(row, context).kind !== "removed" &&
    !packs.some(
      (pack) => bannedAlways(pack, row) || bannedAt(pack, row, stage, site === "insertional"),
    )
  );
}
