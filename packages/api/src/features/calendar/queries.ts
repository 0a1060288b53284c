import type { Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { calendarFeed } from "@springback/db/schema/week";
import { eq } from "drizzle-orm";
import type { RunnerScope } from "#kernel/scope.ts";

/** When the address in force was made; null without one. */
export async function feedOf(tx: Tx, scope: RunnerScope): Promise<Date | null> {
  const [row] = await tx
    .select({ at: calendarFeed.createdAt })
    .from(calendarFeed)
    .where(eq(calendarFeed.runnerId, scope.runnerId));
  return row?.at ?? null;
}

/** Puts a new address in the place of the old one, if there was one. */
export async function saveFeed(
  tx: Tx,
  scope: RunnerScope,
  feed: { readonly tokenHash: string; readonly createdAt: Date },
): Promise<void> {
  await tx
    .insert(calendarFeed)
    .values({ ...feed, runnerId: scope.runnerId })
    .onConflictDoUpdate({ target: calendarFeed.runnerId, set: feed });
}

/** Ends the address in force. */
export async function dropFeed(tx: Tx, scope: RunnerScope): Promise<void> {
  await tx.delete(calendarFeed).where(eq(calendarFeed.runnerId, scope.runnerId));
}

/** Whose address a secret belongs to, by its hash; null for one of nobody. Asked before there is anybody to act as. */
export async function runnerByHash(tx: Tx, tokenHash: string): Promise<string | null> {
  const [row] = await tx
    .select({ runnerId: calendarFeed.runnerId })
    .from(calendarFeed)
    .where(eq(calendarFeed.tokenHash, tokenHash));
  return row?.runnerId ?? null;
}

/** The language of a runner's account; null while they chose none. */
export async function localeOf(tx: Tx, scope: RunnerScope): Promise<"en" | "fr" | null> {
  const [row] = await tx
    .select({ locale: user.locale })
    .from(user)
    .where(eq(user.id, scope.runnerId));
  return row?.locale ?? null;
}
