import { formatInstant, parseInstant } from "@springback/core/day";
import type { Tx } from "@springback/db/client";
import { CLOCK_SLACK_MS } from "#features/phone/clock-shift.ts";
import { lastClearance } from "#features/timeline/queries.ts";
import type { NewFact } from "#features/timeline/schema.ts";
import { AppError } from "#kernel/errors.ts";
import type { RunnerScope } from "#kernel/scope.ts";

type NewEntry = NewFact["entry"];

/** The instant of an entry that the format has read, in epoch ms. */
export function whenOf({ at }: NewEntry): number {
  return parseInstant(at) ?? 0;
}

/**
 * The entry as it is stored. Nobody says anything later than it reaches us: what a clock that is minutes fast dated so is dated
 * now, or it would count for nobody until then. A safety answer counts from when it reaches us where a clinician's go-ahead stands
 * between: whoever gave that can't have known of it, and the rules read facts in time order.
 * @throws {AppError} INVALID for a date that is still to come, or that no phone was ever set to
 */
export async function storedEntry(
  tx: Tx,
  by: { readonly scope: RunnerScope; readonly now: number },
  entry: NewEntry,
): Promise<NewEntry> {
  const at = whenOf(entry);
  if (at > by.now + CLOCK_SLACK_MS) {
    throw new AppError("INVALID", "ahead", { why: "ahead" });
  }
  if (at < 0) {
    throw new AppError("INVALID", "beforeTime");
  }
  const said = at > by.now ? { ...entry, at: formatInstant(by.now) } : entry;
  if (!mayOpenFlag(entry)) return said;
  const cleared = await lastClearance(tx, by.scope);
  if (cleared === null || cleared < whenOf(said)) return said;
  return { ...entry, at: formatInstant(Math.max(by.now, cleared + 1)) };
}

/** Whether an entry says anything that can open a red flag, alone or with other answers. */
export function mayOpenFlag(entry: NewEntry): boolean {
  if (entry.kind === "flag") return true;
  if (entry.kind !== "intake") return false;
  const said = [entry.age, entry.pregnancy].some((one) => one !== null && one !== undefined);
  return said || Object.values(entry.answers ?? {}).includes(true);
}
