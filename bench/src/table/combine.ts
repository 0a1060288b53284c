import type { Decision, How } from "@springback/core/timeline";
import type { FlatCase, TableAnswer } from "#table/case.ts";

/** One rule a general engine says applies, with what it asks for. */
export interface Applied {
  readonly rule: string;
  readonly decision: Decision;
  readonly how: How | null;
}

const HOW_ORDER: readonly How[] = [
  "swapLowImpact",
  "walkRun",
  "capDistance",
  "lightDayOnly",
  "substitute",
];

/** What the rules that apply come to, for engines that only list them: plain code, which is quicker than any rule. */
export function combine(applied: readonly Applied[], { capM }: FlatCase): TableAnswer {
  const decision = applied[0]?.decision ?? "run";
  const how =
    decision === "modify" ? HOW_ORDER.filter((one) => applied.some((hit) => hit.how === one)) : [];
  return {
    decision,
    how,
    capM: how.includes("capDistance") ? capM : null,
    rules: applied.length === 0 ? ["B9"] : applied.map(({ rule }) => rule),
  };
}
