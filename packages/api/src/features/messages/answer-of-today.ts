import { RULES } from "@springback/core/guidance";
import type { TodayView } from "@springback/core/today-view";
import type { Tx } from "@springback/db/client";
import { readToday } from "#features/guidance/service.ts";
import type { Asking } from "#features/safety/service.ts";
import type { Access } from "#features/timeline/kept.ts";
import { insertDecision } from "#features/timeline/queries.ts";
import { uuidv7 } from "#kernel/ids.ts";

/**
 * Stores an answer that was shown and not stored yet, so that what is said of it can be read later beside the answer as it
 * was given. @returns its id
 */
export async function keepAnswer(
  tx: Tx,
  { scope, now }: Asking,
  { guidance, runCapM }: Pick<TodayView, "guidance" | "runCapM">,
): Promise<string> {
  const id = uuidv7();
  const planned = runCapM === null ? null : { activity: "run" as const, distanceM: runCapM };
  await insertDecision(tx, {
    ...{ runnerId: scope.runnerId, id, askedAt: new Date(now), rules: RULES, guidance },
    question: { at: guidance.at, planned },
  });
  return id;
}

/** Stores today's answer as the rules give it now. @returns its id */
export async function keepToday(tx: Tx, by: Asking, access: Access): Promise<string> {
  return keepAnswer(tx, by, await readToday(tx, by, { access }));
}
