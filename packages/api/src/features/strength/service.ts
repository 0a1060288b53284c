import { type PlantedRules, type StrengthView, strengthView } from "@springback/core/strength-view";
import type { Tx } from "@springback/db/client";
import { type Asking, reportBroken } from "#features/safety/service.ts";
import { type Access, readKept } from "#features/timeline/kept.ts";

/**
 * Today's strength session as the facts stand now: the stage's ladder, or the coach's plan where the runner's subscription
 * has one. Writes nothing but a safety alert. `rules` are for tests that plant a fault.
 */
export async function readStrength(
  tx: Tx,
  by: Asking,
  access: Access,
  rules?: PlantedRules,
): Promise<StrengthView> {
  const kept = await readKept(tx, by.scope, access);
  const view = strengthView(kept, new Date(by.now).toISOString(), rules);
  await reportBroken(tx, by, view.broken);
  return view;
}
