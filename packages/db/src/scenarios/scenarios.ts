import type { Timeline } from "@springback/core/timeline";
import { withMaintainer } from "#maintenance.ts";
import { historyOf } from "#scenarios/histories.ts";
import { loadRunner, loadStaff } from "#scenarios/load.ts";
import { DEMO_RUNNERS, type ScenarioName } from "#scenarios/people.ts";
import { DEMO_SETTINGS } from "#scenarios/settings.ts";

/** The names of all scenarios. */
export const SCENARIOS = Object.keys(DEMO_RUNNERS) as readonly ScenarioName[];

/** A scenario as a timeline with one question, asked at `now` (epoch milliseconds). */
export function scenarioTimeline(name: ScenarioName, now: number): Timeline {
  return {
    format: "springback.timeline/1",
    ...DEMO_SETTINGS,
    entries: historyOf(name, now),
    ask: [
      {
        at: new Date(now).toISOString(),
        planned: { activity: "run", distanceM: 5000, durationMin: 32 },
      },
    ],
  };
}

/**
 * Stores the demo's staff and the named runners (all by default) in an empty database, as they are at `now`.
 *
 * @param ownerUrl the owner's address, such as `testDatabase().ownerUrl`
 */
export async function loadScenarios(
  ownerUrl: string,
  now: number,
  names: readonly ScenarioName[] = SCENARIOS,
): Promise<void> {
  await withMaintainer(ownerUrl, async (db) => {
    await loadStaff(db, now);
    for (const name of names) await loadRunner(db, name, now);
  });
}
