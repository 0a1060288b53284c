import { LOCK_ORDER } from "#packs/red-flags.ts";
import type { Guidance } from "#timeline/timeline.ts";

const DECISIONS = ["run", "modify", "rest"];
const STEPS = ["progress", "hold", "regress"];
const STAGES = ["S0", "S1", "S2", "S3", "S4", "maintain"];
const VERDICTS = ["within", "pending", "unknown", "over", "highRisk"];

/** Whether a part of an answer allows more than the same part of another one. */
type IsLooser = (answer: Guidance, than: Guidance) => boolean;

/** The parts of an answer that allow something, each with what makes it looser. */
export const LOOSER_PARTS: Readonly<
  Record<"decision" | "refer" | "capM" | "sessions" | "stage" | "step" | "screen", IsLooser>
> = {
  decision: (answer, than) => isBelow(DECISIONS, answer.decision, than.decision),
  refer: locksLess,
  capM: runsFurther,
  sessions: callsCalmer,
  stage: (answer, than) => isBelow(STAGES, than.stage, answer.stage),
  step: (answer, than) => isBelow(STEPS, answer.step, than.step),
  screen: prescribesMore,
};

/** Whether any part of an answer allows more than another one does: decision, limits, locks, stage, step, sessions or exercises. */
export function isLooser(answer: Guidance, than: Guidance): boolean {
  return Object.values(LOOSER_PARTS).some((looser) => looser(answer, than));
}

/** Whether one word of an order stands below another. */
function isBelow(order: readonly string[], one: string, other: string): boolean {
  return order.indexOf(one) < order.indexOf(other);
}

function runsFurther(answer: Guidance, than: Guidance): boolean {
  if (answer.decision === "rest" || than.capM === null) return false;
  return answer.capM === null || answer.capM > than.capM;
}

function locksLess({ refer }: Guidance, than: Guidance): boolean {
  const locks = refer?.locks ?? [];
  return LOCK_ORDER.some(
    (lock) => than.refer?.locks.includes(lock) === true && !locks.includes(lock),
  );
}

function callsCalmer({ sessions }: Guidance, than: Guidance): boolean {
  const verdicts = new Map(sessions.map(({ id, verdict }) => [id, verdict]));
  return than.sessions.some(({ id, verdict }) =>
    isBelow(VERDICTS, verdicts.get(id) ?? "", verdict),
  );
}

function prescribesMore({ screen }: Guidance, than: Guidance): boolean {
  if (screen === null || than.screen === null) return than.screen !== null;
  const left = new Set([...screen.kept, ...screen.changed.map(({ exercise }) => exercise)]);
  return than.screen.removed.some(({ exercise }) => left.has(exercise));
}
