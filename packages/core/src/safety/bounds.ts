import { RANGES } from "#packs/ranges.ts";
import type { Guidance } from "#timeline/timeline.ts";

const HIGHEST_PAIN = RANGES.scale.to;

/** Whether an answer holds a number that can't be: not finite, below zero, a fraction of a metre, or a cap that isn't asked for. */
export function isOutOfBounds(guidance: Guidance): boolean {
  const { reasons, ...rest } = guidance;
  const { capM, how, decision, baseline, walkRun } = rest;
  const badBaseline =
    baseline !== null && (!Number.isSafeInteger(baseline) || baseline > HIGHEST_PAIN);
  return (
    (capM !== null && !Number.isSafeInteger(capM)) ||
    (capM !== null) !== how.includes("capDistance") ||
    (how.length > 0 && decision !== "modify") ||
    (decision === "modify" && how.length === 0 && !isByCoach(guidance)) ||
    badBaseline ||
    (walkRun !== null && ![walkRun.step, walkRun.restDays].every(Number.isSafeInteger)) ||
    hasImpossibleNumber(rest) ||
    reasons.some(({ facts }) => Object.values(facts).some(isNoNumber))
  );
}

/** A reason's count of days may be below zero, for somebody who flew back across the date line; it is still a number. */
const isNoNumber = (fact: unknown): boolean => typeof fact === "number" && !Number.isFinite(fact);

/** A coach's word can make a day of "run" a changed one, and then says how in words. */
const isByCoach = ({ reasons }: Guidance): boolean => reasons[0]?.rule === "OVERRIDE";

/** Looks at every number there is, however deep: none is negative, infinite or not a number. */
export function hasImpossibleNumber(part: unknown): boolean {
  if (typeof part === "number") return !Number.isFinite(part) || part < 0;
  if (typeof part !== "object" || part === null) return false;
  for (const key in part) if (hasImpossibleNumber(Reflect.get(part, key))) return true;
  return false;
}
