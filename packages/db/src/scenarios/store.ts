import type { Entry } from "@springback/core/timeline";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { entryHash } from "#entry-hash.ts";
import { demoId } from "#scenarios/demo-id.ts";
import { fact } from "#schema/runner.ts";

/** A connection that may write past the walls; see maintenance.ts. */
export type Maintainer = Pick<PostgresJsDatabase, "insert" | "select" | "execute" | "transaction">;

const COACHS_OWN: ReadonlySet<Entry["kind"]> = new Set(["assign", "override", "clearance"]);

/** Stores a told history as a runner's facts: the coach's own in the coach's name, the rest in the runner's. */
export async function storeFacts(
  db: Maintainer,
  runner: { id: string; slug: string; coachId: string },
  entries: readonly Entry[],
): Promise<void> {
  if (entries.length === 0) return;
  await db.insert(fact).values(
    entries.map((entry, place) => ({
      runnerId: runner.id,
      id: demoId(`${runner.slug}/${place}`, Date.parse(entry.at)),
      kind: entry.kind,
      at: new Date(entry.at),
      entry,
      entryHash: entryHash(entry),
      recordedBy: COACHS_OWN.has(entry.kind) ? runner.coachId : runner.id,
      receivedAt: new Date(entry.at),
    })),
  );
}
