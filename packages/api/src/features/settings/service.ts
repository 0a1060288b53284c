import type { Db, Tx } from "@springback/db/client";
import * as queries from "#features/settings/queries.ts";
import type { Choices, Settings } from "#features/settings/schema.ts";
import { lockHistory, settingsOf } from "#features/timeline/queries.ts";
import { foldAnew } from "#features/timeline/service.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** What the runner chose, and the zone their days are counted in. */
export async function readSettings(tx: Tx, scope: RunnerScope): Promise<Settings> {
  const { zone } = await settingsOf(tx, scope);
  return { ...(await queries.choicesOf(tx, scope.runnerId)), zone };
}

/** What somebody who signs in to the runner's app counts distances in. */
export async function unitsOf(db: Db, userId: string): Promise<Choices["units"]> {
  const self = { userId, role: "runner" } as const;
  return (await db.withActor(self, (tx) => queries.choicesOf(tx, userId))).units;
}

/** Keeps what the runner chose. */
export async function saveSettings(tx: Tx, scope: RunnerScope, wanted: Settings): Promise<void> {
  const { zone, ...chosen } = wanted;
  await lockHistory(tx, scope);
  await queries.keepChoices(tx, scope.runnerId, chosen);
  await moveTo(tx, scope, zone);
}

/**
 * Counts days by the clock of the phone that just called, where the runner wants that. The caller holds the lock of the
 * history. A phone that names no zone we know changes nothing.
 */
export async function followPhone(
  tx: Tx,
  scope: RunnerScope,
  zone: string | null,
): Promise<Choices> {
  const chosen = await queries.choicesOf(tx, scope.runnerId);
  if (zone !== null && chosen.zoneFollows) await moveTo(tx, scope, zone);
  return chosen;
}

/** Every fact carries the zone it was recorded in, so days that are over stay the days they were. */
async function moveTo(tx: Tx, scope: RunnerScope, zone: string): Promise<void> {
  if ((await settingsOf(tx, scope)).zone === zone) return;
  await queries.keepZone(tx, scope.runnerId, zone);
  await foldAnew(tx, scope);
}
