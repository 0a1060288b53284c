import type { Timeline } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import * as queries from "#features/timeline/queries.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** A runner's facts in force as one document of the published format, asking for the answer of this moment (epoch ms). */
export async function timelineOf(tx: Tx, scope: RunnerScope, now: number): Promise<Timeline> {
  return {
    format: "springback.timeline/1",
    ...(await queries.settingsOf(tx, scope)),
    entries: queries.entriesInForce(await queries.allFacts(tx, scope)),
    ask: [{ at: new Date(now).toISOString() }],
  };
}
