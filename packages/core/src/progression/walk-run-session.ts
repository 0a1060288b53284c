import { WALK_RUN_SESSIONS, type WalkRunSession } from "#packs/walk-run-sessions.ts";
import { WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import { walkRunPlace } from "#progression/walk-run-place.ts";

export type { WalkRunBlock, WalkRunPart, WalkRunSession } from "#packs/walk-run-sessions.ts";

/** The session a written step such as WR-A/3 means, as numbers to play; null for no step of a table (clinical.md 7.4). */
export function walkRunSession(step: string | null | undefined): WalkRunSession | null {
  const place = walkRunPlace(step);
  if (place === null) return null;
  return (
    WALK_RUN_SESSIONS[place.table][place.step - WALK_RUN_TABLES[place.table].firstStep] ?? null
  );
}

/** Whole seconds of walking and running in a session; null where distance, a range or the coach ends it. */
export function secondsOf(session: WalkRunSession): { walk: number; run: number } | null {
  const sum = { walk: 0, run: 0 };
  for (const { repeats, repeatsUpTo, sets, parts } of session.blocks) {
    if (repeats === null || repeatsUpTo !== undefined) return null;
    for (const part of parts) {
      if (part.in !== "seconds" || part.upTo !== undefined) return null;
      sum[part.gait] += part.amount * repeats * sets;
    }
  }
  return sum;
}
