import { count, distance, inUnit } from "#explain/quantity.ts";
import type { FactValue, Reason } from "#timeline/timeline.ts";
import type { RuleWords } from "#words/words.ts";

/** A number a rule used, named and in words. */
export interface UsedFact {
  readonly what: string;
  readonly value: string;
}

type Say = (value: number, words: RuleWords) => string;

const nrs: Say = (value, words) => inUnit(value, "pain", words);
const days: Say = (value, words) => count(value, words.quantities.days, words);
const plain: Say = (value) => String(value);

/** How a number of each fact of a reason is said. A fact that isn't here is an id or a code. */
const SAID = {
  painNow: nrs,
  hardStop: nrs,
  cap: nrs,
  limp: plain,
  baseline: nrs,
  plannedM: distance,
  longestM: distance,
  capM: distance,
  age: plain,
  daysSince: days,
  needed: days,
  removed: plain,
  changed: plain,
} as const satisfies Readonly<Record<string, Say>>;

/** A fact that is named to the runner. */
export type UsedFactName = keyof typeof SAID;

const isNamed = (name: string): name is UsedFactName => Object.hasOwn(SAID, name);

/** The numbers a rule used, in the order it names them, in words and units. Ids and codes are left out. */
export function usedFacts(reason: Pick<Reason, "facts">, words: RuleWords): readonly UsedFact[] {
  return Object.entries(reason.facts).flatMap(([name, value]) =>
    isNamed(name)
      ? [{ what: words.facts.names[name], value: inWords(value, SAID[name], words) }]
      : [],
  );
}

function inWords(value: FactValue, say: Say, words: RuleWords): string {
  if (value === null) return words.facts.notAnswered;
  if (typeof value === "boolean") return value ? words.facts.yes : words.facts.no;
  return typeof value === "number" ? say(value, words) : value;
}
