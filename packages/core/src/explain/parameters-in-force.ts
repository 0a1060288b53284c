import { inUnit } from "#explain/quantity.ts";
import { READS } from "#explain/reads.ts";
import type { Evidence } from "#packs/evidence.ts";
import { SHOES } from "#packs/achilles/shoes.ts";
import { PARAMETERS, type Parameter } from "#packs/parameters.ts";
import type { RuleWords } from "#words/words.ts";

/** What saying a parameter takes. */
type ParameterWords = Pick<RuleWords, "parameters" | "quantities">;

/** Every parameter a rule may name: those of the rules, and those of shoes and lifts. */
export const NAMED_PARAMETERS = { ...PARAMETERS, ...SHOES } as const;

export type NamedParameter = keyof typeof NAMED_PARAMETERS;

/** A parameter that a rule reads, as it stands in this version of the rules. */
export interface ParameterInForce {
  /** Of a named parameter; "cap" and "settleBy" are the runner's own limits. */
  readonly name: NamedParameter | "cap" | "settleBy";
  /** The value with its unit, as people say it: "5 of 10", "20 h". */
  readonly value: string;
  readonly source: string;
  readonly evidence: Evidence;
  /** What the number does, in a sentence. */
  readonly says: string;
}

const READ_BY: ReadonlyMap<string, readonly NamedParameter[]> = new Map(Object.entries(READS));

/** A named parameter in words. */
export function inForce(name: NamedParameter, words: ParameterWords): ParameterInForce {
  const { value, unit, source, evidence }: Parameter = NAMED_PARAMETERS[name];
  const says = words.parameters[name];
  return { name, value: inUnit(value, unit, words), source, evidence, says };
}

/** The parameters a rule reads; none for a rule that reads no number, or an id of another version. */
export function parametersOf(ruleId: string, words: ParameterWords): readonly ParameterInForce[] {
  return (READ_BY.get(ruleId) ?? []).map((name) => inForce(name, words));
}
