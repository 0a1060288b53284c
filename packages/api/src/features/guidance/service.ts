import type { PlantedRules } from "@springback/core/strength-view";
import { type TodayView, todayView } from "@springback/core/today-view";
import type { Tx } from "@springback/db/client";
import { type Asking, reportBroken } from "#features/safety/service.ts";
import { type Access, readKept } from "#features/timeline/kept.ts";

/** What is asked about today. */
export interface AskedToday {
  readonly access: Access;
  /** A run the runner has in mind, whole metres; without it, one of the allowed length. */
  readonly distanceM?: number | null;
  /** For tests that plant a fault. */
  readonly rules?: PlantedRules;
}

/**
 * Today on one screen, as core works it out of what is stored. Writes nothing but a safety alert.
 */
export async function readToday(
  tx: Tx,
  by: Asking,
  { access, distanceM, rules }: AskedToday,
): Promise<TodayView> {
  const kept = await readKept(tx, by.scope, access);
  const at = new Date(by.now).toISOString();
  const view = todayView(kept, at, { distanceM, rules, answeredBy: "server" });
  await reportBroken(tx, by, view.broken);
  return view;
}
