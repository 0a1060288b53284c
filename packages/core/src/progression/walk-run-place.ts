import { topStep, WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import type { WalkRunPlace } from "#sessions/session.ts";
import type { WalkRunTable } from "#timeline/timeline.ts";

const PLACE = /^(WR-[A-E])\/(\d{1,4})$/;

/** The walk-run table and step a written step means, such as WR-A/3; null for none and for a ladder step. */
export function walkRunPlace(step: string | null | undefined): WalkRunPlace | null {
  const match = PLACE.exec(step ?? "");
  if (match === null) return null;
  const [, table, place] = match;
  return { table: table as WalkRunTable, step: Number(place) };
}

/** Whether a written step is one of the published walk-run steps (clinical.md 7.4). */
export function isWalkRunStep(step: string | null | undefined): boolean {
  const place = walkRunPlace(step);
  if (place === null) return false;
  return place.step >= WALK_RUN_TABLES[place.table].firstStep && place.step <= topStep(place.table);
}
