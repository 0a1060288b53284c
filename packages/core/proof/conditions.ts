/**
 * MC/DC: a condition of a predicate counts as tried when two inputs that differ only in it get different results. Found by
 * search, so that a condition that no longer decides anything is noticed.
 */

/** An input as a value for each condition. */
export type Input = Readonly<Record<string, unknown>>;

/** A predicate with the values each of its conditions may take, and inputs to start the search from. */
export interface Predicate {
  readonly name: string;
  readonly conditions: Readonly<Record<string, readonly unknown[]>>;
  readonly bases: readonly Input[];
  readonly holds: (input: Input) => boolean;
}

/** Two inputs that differ only in one condition and flip the predicate. */
export interface Pair {
  readonly condition: string;
  readonly one: Input;
  readonly other: Input;
}

/** For each condition the first pair that shows it decides; the names of those for which there is none. */
export function pairsOf({ conditions, bases, holds }: Predicate): {
  readonly pairs: readonly Pair[];
  readonly missing: readonly string[];
} {
  const pairs: Pair[] = [];
  const missing: string[] = [];
  for (const [condition, values] of Object.entries(conditions)) {
    const pair = flip(condition, values, bases, holds);
    if (pair === null) missing.push(condition);
    else pairs.push(pair);
  }
  return { pairs, missing };
}

function flip(
  condition: string,
  values: readonly unknown[],
  bases: readonly Input[],
  holds: Predicate["holds"],
): Pair | null {
  for (const base of bases) {
    for (const from of values) {
      const one = { ...base, [condition]: from };
      const was = holds(one);
      for (const to of values) {
        const other = { ...base, [condition]: to };
        if (to !== from && holds(other) !== was) return { condition, one, other };
      }
    }
  }
  return null;
}
