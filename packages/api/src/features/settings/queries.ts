import type { Tx } from "@springback/db/client";
import { runner } from "@springback/db/schema/runner";
import { runnerSetting } from "@springback/db/schema/settings";
import { eq } from "drizzle-orm";
import type { Choices } from "#features/settings/schema.ts";

/** What holds for whoever never chose. */
const DEFAULTS: Choices = { units: "km", weekStarts: 1, zoneFollows: true };

const CHOSEN = {
  units: runnerSetting.units,
  weekStarts: runnerSetting.weekStarts,
  zoneFollows: runnerSetting.zoneFollows,
};

/** What a runner chose. Rows of anybody but whom the database acts for aren't there. */
export async function choicesOf(tx: Tx, runnerId: string): Promise<Choices> {
  const [row] = await tx
    .select(CHOSEN)
    .from(runnerSetting)
    .where(eq(runnerSetting.runnerId, runnerId));
  return row ? { ...row, weekStarts: row.weekStarts === 7 ? 7 : 1 } : DEFAULTS;
}

/** Keeps what a runner chose, beside what else is kept with it. */
export async function keepChoices(tx: Tx, runnerId: string, chosen: Choices): Promise<void> {
  await tx
    .insert(runnerSetting)
    .values({ ...chosen, runnerId })
    .onConflictDoUpdate({ target: runnerSetting.runnerId, set: { ...chosen } });
}

/** Counts a runner's days by the clocks of another zone from now on. */
export async function keepZone(tx: Tx, runnerId: string, zone: string): Promise<void> {
  await tx.update(runner).set({ zone }).where(eq(runner.runnerId, runnerId));
}
