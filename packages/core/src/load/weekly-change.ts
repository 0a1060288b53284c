import { halfUp } from "#outcomes/half-up.ts";
import { HUNDREDTHS } from "#packs/units.ts";
import type { SessionRecord } from "#sessions/session.ts";
import { WEEK } from "#timeline/day.ts";

/**
 * Running metres of a week: the 168 h up to a moment (start exclusive, end inclusive), or such a week further back. Null
 * when a run of it has no distance: an unknown distance is not none.
 */
export function weeklyMetres(
  sessions: readonly SessionRecord[],
  at: number,
  weeksBack: number,
): number | null {
  const end = at - weeksBack * WEEK;
  let sum = 0;
  for (const session of sessions) {
    if (session.activity !== "run" || session.at > end || session.at <= end - WEEK) continue;
    if (session.distanceM === null) return null;
    sum += session.distanceM;
  }
  return sum;
}

/** The change against the week before in whole percent (half up); null when either is unknown or there was no running. */
export function weeklyChange(thisM: number | null, lastM: number | null): number | null {
  if (thisM === null || lastM === null || lastM === 0) return null;
  return halfUp((thisM - lastM) * HUNDREDTHS, lastM);
}

/**
 * A week against a coach's cap in percent (clinical.md 7.2). Off by default: in a trial of 532 novices a 10 % rule made no
 * difference (BUI08), so the change is shown and only a coach makes it count.
 */
export function weeklyCap(
  thisM: number | null,
  lastM: number | null,
  capPercent: number | null,
): "off" | "within" | "beyond" | "unknown" {
  if (capPercent === null) return "off";
  if (thisM === null || lastM === null || lastM === 0) return "unknown";
  return thisM * HUNDREDTHS <= lastM * (HUNDREDTHS + capPercent) ? "within" : "beyond";
}
