import { mayOpenFlag } from "#features/timeline/dating.ts";
import { type NewFact, RUNNER_KINDS } from "#features/timeline/schema.ts";
import { AppError } from "#kernel/errors.ts";
import { LocalCounter } from "#kernel/rate-limit.ts";
import type { RunnerScope } from "#kernel/scope.ts";

type NewEntry = NewFact["entry"];

const counter = new LocalCounter();
/** Facts an hour from one runner. Ours: years of activity files in a day, and no flood that makes every later page slow. */
const FACTS_AN_HOUR = 1000;

/** Whether an entry is one that runners record themselves. @throws {AppError} FORBIDDEN */
export function checkKind({ kind }: NewEntry): void {
  if (!RUNNER_KINDS.some((own) => own === kind)) {
    throw new AppError("FORBIDDEN", "onlyCoachRecords");
  }
}

/**
 * Counts a runner's facts, by whichever way they came. A call with a safety answer is taken whatever came before it.
 * @throws {AppError} LIMIT_REACHED
 */
export function checkFlood(
  call: { readonly scope: RunnerScope; readonly now: number },
  entries: readonly NewEntry[],
): void {
  // The counter refuses everything once it is full, and a phone that only asks brings nothing.
  if (entries.length === 0) return;
  const bucket = { key: call.scope.runnerId, max: FACTS_AN_HOUR, windowSeconds: 3600 };
  const within = counter.take(bucket, call.now, entries.length);
  if (!within && !entries.some(mayOpenFlag)) throw new AppError("LIMIT_REACHED");
}
