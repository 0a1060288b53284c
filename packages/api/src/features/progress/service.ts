import { entitled } from "@springback/core/entitlements";
import { type ProgressSpan, progressView } from "@springback/core/progress-view";
import type { Tx } from "@springback/db/client";
import type { Progress } from "#features/progress/schema.ts";
import { type Asking, reportBroken } from "#features/safety/service.ts";
import { type Access, readKept } from "#features/timeline/kept.ts";

/**
 * How it has gone for a runner, over a fortnight or twelve weeks. Their own history is whole whatever they pay; what the next
 * steps ask for belongs to the ladder, which a subscription opens.
 */
export async function readProgress(
  tx: Tx,
  by: Asking,
  access: Access,
  span: ProgressSpan,
): Promise<Progress> {
  const kept = await readKept(tx, by.scope, access);
  const view = progressView(kept, new Date(by.now).toISOString(), span);
  await reportBroken(tx, by, view.broken);
  const isLadderOpen = entitled(access.level, "progression");
  const ladder = isLadderOpen ? view.ladder : view.ladder.map((rung) => ({ ...rung, gates: [] }));
  return { ...view, ladder, isLadderOpen };
}
