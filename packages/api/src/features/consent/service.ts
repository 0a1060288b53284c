import type { Tx } from "@springback/db/client";
import { type OwnCall, shutEveryCoachOut } from "#features/coaching/service.ts";
import { withdraw } from "#features/consent/queries.ts";
import { revokeLinks } from "#features/share/service.ts";
import { lockHistory } from "#features/timeline/queries.ts";
import { recordAudit } from "#kernel/audit.ts";
import { agrees } from "#kernel/consent.ts";

/**
 * Takes back the agreement to health data being kept. Showing it to others needs that agreement no less, so every coach's sight of
 * it ends in the same moment and every open link to it closes; the coaching and what is paid for stay as they are. What is kept
 * already stays the runner's, to look at, to take along and to delete. Where there is nothing to take back nothing happens.
 */
export async function withdrawHealthData(tx: Tx, call: OwnCall): Promise<void> {
  const { actor, scope, now } = call;
  // A phone that is just being heard is heard out; the next one finds the agreement gone.
  await lockHistory(tx, scope);
  if (!(await agrees(tx, scope, "healthData"))) return;
  await withdraw(tx, scope, "healthData", new Date(now));
  await recordAudit(tx, actor, { action: "consent.withdraw", runnerId: scope.runnerId });
  await shutEveryCoachOut(tx, call);
  await revokeLinks(tx, call);
}
