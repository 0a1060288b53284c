import type { Exercise } from "#packs/achilles/exercise.ts";
import { reached } from "#exercises/stage-order.ts";
import type { Ban, PackRules, Positions } from "#packs/pack.ts";
import type { Stage } from "#timeline/timeline.ts";

/** Whether a ban means an exercise, by name or by position. */
export function means(ban: Ban, row: Exercise): boolean {
  if (ban.except?.includes(row.id) === true) return false;
  if (ban.exercises?.includes(row.id) === true) return true;
  return ban.positions !== undefined && asks(ban.positions, row);
}

function asks(positions: Positions, row: Exercise): boolean {
  const { dfClass, hip, knee, elasticFrom } = positions;
  return (
    (dfClass === undefined || dfClass.includes(row.dfClass)) &&
    (hip === undefined || hip.some((one) => one === row.hip)) &&
    (knee === undefined || knee.includes(row.kneeAngle)) &&
    (elasticFrom === undefined || row.elastic >= elasticFrom)
  );
}

/** Whether a pack takes an exercise out at any stage and site. */
export function bannedAlways(pack: PackRules, row: Exercise): boolean {
  return pack.bans.some((ban) => isLasting(ban) && means(ban, row));
}

/** Whether a pack takes an exercise out at a stage and site, by a ban that ends at a stage or holds to one site. */
export function bannedAt(
  pack: PackRules,
  row: Exercise,
  stage: Stage,
  insertional: boolean,
): boolean {
  return pack.bans.some(
    (ban) =>
      !isLasting(ban) &&
      (ban.until === undefined || !reached(stage, ban.until)) &&
      (ban.site === undefined || insertional) &&
      means(ban, row),
  );
}

function isLasting(ban: Ban): boolean {
  return ban.until === undefined && ban.site === undefined;
}
