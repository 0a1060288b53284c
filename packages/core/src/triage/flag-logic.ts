import type { RedFlagQuestionId } from "#packs/red-flag-questions.ts";
import type { AnyOf, FlagOpens, RedFlagRow } from "#packs/red-flags.ts";
import type { Pregnancy } from "#timeline/timeline.ts";

/** What one flag's row is read against: answers since its last clearance, and who the runner is as last answered. */
export interface FlagFacts {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly pregnancy: Pregnancy | null;
  readonly age: number | null;
  /** A clearance for a runner of 16 or 17 is on record. */
  readonly ageCleared: boolean;
}

/** Whether a flag's row says that it opens. An unasked question opens nothing. */
export function opens(logic: FlagOpens, facts: FlagFacts): boolean {
  if (isByAge(logic, facts)) return true;
  if (isDenied(logic, facts)) return false;
  const { together } = logic;
  return hasAny(logic, facts) || (together?.every((part) => hasAny(part, facts)) ?? false);
}

/** The question ids a flag's row reads, each once: the only answers kept for it. What makes it more urgent also opens it. */
export function questionsOf({ opens: logic }: RedFlagRow): readonly RedFlagQuestionId[] {
  const { any, together = [], unlessDenied } = logic;
  const asked = [...any, ...together.flatMap((part) => part.any)];
  if (unlessDenied !== undefined) asked.push(unlessDenied);
  return [...new Set(asked)];
}

/** Whether no clearance can close a flag for a runner of this age; unanswered is no bar. */
export function isBeyondClearance({ age: ages }: FlagOpens, age: number | null): boolean {
  return ages !== undefined && age !== null && age < ages.always;
}

/** Whether a flag waits for a clearance at this age. */
export function isMinor({ age: ages }: FlagOpens, age: number | null): boolean {
  return ages !== undefined && age !== null && age < ages.untilCleared;
}

function isByAge(logic: FlagOpens, { age, ageCleared }: FlagFacts): boolean {
  return isBeyondClearance(logic, age) || (isMinor(logic, age) && !ageCleared);
}

function hasAny({ any, orExpecting = false }: AnyOf, { yes, pregnancy }: FlagFacts): boolean {
  const expecting = pregnancy === "pregnant" || pregnancy === "postpartum12w";
  return (orExpecting && expecting) || any.some((question) => yes.includes(question));
}

function isDenied({ unlessDenied }: FlagOpens, { yes, no }: FlagFacts): boolean {
  return no.some((question) => question === unlessDenied && !yes.includes(question));
}
