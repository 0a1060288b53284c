import { count, distance } from "#explain/quantity.ts";
import type { FactValue, Reason } from "#timeline/timeline.ts";
import { WINDOWS } from "#packs/windows.ts";

/** A number a rule used, named and in words. */
export interface UsedFact {
  readonly what: string;
  readonly value: string;
}

const nrs = (value: number): string => `${value} of 10`;
const days = (value: number): string => count(value, "day");

/** What the facts of a reason are called, and how a number of each is said. A fact that isn't here is an id or a code. */
const NAMES: Readonly<Record<string, readonly [string, ((value: number) => string)?]>> = {
  painNow: ["Pain now", nrs],
  hardStop: ["Stops everything above", nrs],
  cap: ["Limit", nrs],
  limp: ["Limping"],
  baseline: ["Usual pain", nrs],
  plannedM: ["Planned", distance],
  longestM: [`Longest run of ${WINDOWS.longestRunDays} days`, distance],
  capM: ["Allowed today", distance],
  age: ["Age", String],
  daysSince: ["Days since the last medium or hard session", days],
  needed: ["Full days it wants between", days],
  removed: ["Exercises taken out", String],
  changed: ["Exercises changed", String],
};

/** The numbers a rule used, in the order it names them, in words and units. Ids and codes are left out. */
export function usedFacts(reason: Pick<Reason, "facts">): readonly UsedFact[] {
  return Object.entries(reason.facts).flatMap(([name, value]) => {
    const [what, say] = NAMES[name] ?? [];
    return what === undefined ? [] : [{ what, value: inWords(value, say) }];
  });
}

function inWords(value: FactValue, say: ((value: number) => string) | undefined): string {
  if (value === null) return "not answered";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" && say !== undefined ? say(value) : String(value);
}
