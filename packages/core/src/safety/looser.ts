import { LOCK_ORDER } from "#packs/red-flags.ts";
import type { Guidance, Screening } from "#timeline/timeline.ts";

const DECISIONS = ["run", "modify", "rest"];
const STEPS = ["progress", "hold", "regress"];
const STAGES = ["S0", "S1", "S2", "S3", "S4", "maintain"];
const VERDICTS = ["within", "pending", "unknown", "over", "highRisk"];

/** Whether any part of an answer allows more than another one does: decision, limits, locks, stage, step, sessions or exercises. */
export function isLooser(answer: Guidance, than: Guidance): boolean {
  const verdicts = new Map(answer.sessions.map(({ id, verdict }) => [id, verdict]));
  return (
    isBelow(DECISIONS, answer.decision, than.decision) ||
    isBelow(STEPS, answer.step, than.step) ||
    isBelow(STAGES, than.stage, answer.stage) ||
    runsFurther(answer, than) ||
    locksLess(answer, than) ||
    than.sessions.some(({ id, verdict }) => isBelow(VERDICTS, verdicts.get(id) ?? "", verdict)) ||
    prescribesMore(answer.screen, than.screen)
  );
}

/** Whether one word of an order stands below another. */
function isBelow(order: readonly string[], one: string, other: string): boolean {
  return order.indexOf(one) < order.indexOf(other);
}

function runsFurther(answer: Guidance, than: Guidance): boolean {
  if (answer.decision === "rest" || than.capM === null) return false;
  return answer.capM === null || answer.capM > than.capM;
}

function locksLess(answer: Guidance, than: Guidance): boolean {
  const locks = answer.refer?.locks ?? [];
  return LOCK_ORDER.some(
    (lock) => than.refer?.locks.includes(lock) === true && !locks.includes(lock),
  );
}

function prescribesMore(answer: Screening | null, than: Screening | null): boolean {
  if (answer === null || than === null) return than !== null;
  const left = new Set([...answer.kept, ...answer.changed.map(({ exercise }) => exercise)]);
  return than.removed.some(({ exercise }) => left.has(exercise));
}
