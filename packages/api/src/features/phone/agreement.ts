import { RULES, runCap } from "@springback/core/guidance";
import { parseInstant } from "@springback/core/day";
import type { Tx } from "@springback/db/client";
import type { RecordedApart } from "#features/phone/record-apart.ts";
import type { SyncInput } from "#features/phone/schema.ts";
import { answerSafely, type Asking, reportMismatch } from "#features/safety/service.ts";
import { readState } from "#features/timeline/service.ts";

/** An answer older than this was given on another day, from what was known then. Ours. */
const LASTS_MS = 12 * 3_600_000;

/**
 * Whether a phone's own answer is the server's, asked at the same instant. Null where they can't be compared: other rules,
 * other facts, facts that were refused or put right, or an answer from before the latest of them. Staff hear of a "no".
 */
export async function agreesWith(
  tx: Tx,
  by: Asking,
  answer: SyncInput["answer"],
  facts: { readonly recorded: RecordedApart; readonly total: number },
): Promise<boolean | null> {
  if (!answer || answer.rules !== RULES || answer.factCount !== facts.total) return null;
  if (!facts.recorded.asTold) return null;
  const at = parseInstant(answer.at) ?? 0;
  const state = await readState(tx, by.scope);
  const latestAt = state.latestAt ?? at;
  if (at < latestAt || at > by.now || by.now - at > LASTS_MS) return null;
  const capM = runCap(state, answer.at);
  const planned = capM === null ? null : { activity: "run" as const, distanceM: capM };
  const own = await answerSafely(tx, by, { state, question: { at: answer.at, planned } });
  if (own.decision === answer.decision) return true;
  await reportMismatch(tx, by);
  return false;
}
