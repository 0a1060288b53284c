import type { Entry } from "@springback/core/timeline";
import { entryHash } from "#entry-hash.ts";
import type { Maintainer } from "#maintenance.ts";
import { demoId } from "#scenarios/demo-id.ts";
import type { ScenarioName } from "#scenarios/people.ts";
import { DEMO_SETTINGS } from "#scenarios/settings.ts";
import { fact } from "#schema/runner.ts";

/** A demo runner whose facts are stored. */
export interface Told {
  readonly name: ScenarioName;
  readonly runnerId: string;
  readonly entries: readonly Entry[];
  /** Epoch milliseconds. */
  readonly now: number;
}

const COACHS_OWN: ReadonlySet<Entry["kind"]> = new Set(["assign", "override", "clearance"]);

/** The id of the fact at a place of a demo runner's history. */
export function factId(slug: string, place: number, entry: Entry): string {
  return demoId(`${slug}/${place}`, Date.parse(entry.at));
}

/** Stores a told history as a runner's facts: a coach's own in the coach's name, the rest in the runner's. */
export async function storeFacts(
  db: Maintainer,
  runner: { id: string; slug: string; coachId: string | null },
  entries: readonly Entry[],
): Promise<void> {
  if (entries.length === 0) return;
  await db.insert(fact).values(
    entries.map((entry, place) => ({
      runnerId: runner.id,
      id: factId(runner.slug, place, entry),
      kind: entry.kind,
      at: new Date(entry.at),
      // As the app stores a fact: with the zone it was recorded in.
      entry: { ...entry, zone: entry.zone ?? DEMO_SETTINGS.zone },
      entryHash: entryHash(entry),
      recordedBy: COACHS_OWN.has(entry.kind) ? (runner.coachId ?? runner.id) : runner.id,
      receivedAt: new Date(entry.at),
    })),
  );
}
