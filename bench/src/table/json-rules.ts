import { Engine, type NestedCondition, type TopLevelCondition } from "json-rules-engine";
import type { How } from "@springback/core/timeline";
import type { FlatCase, TableAnswer } from "#table/case.ts";
import { combine, type Applied } from "#table/combine.ts";

type Name = keyof FlatCase;

const is = (fact: Name, value: unknown): NestedCondition => ({ fact, operator: "equal", value });
const isNot = (fact: Name, value: unknown): NestedCondition => ({
  fact,
  operator: "notEqual",
  value,
});
const above = (fact: Name, other: Name): NestedCondition => ({
  fact,
  operator: "greaterThan",
  value: { fact: other },
});
const all = (...conditions: NestedCondition[]) => ({ all: conditions });
const any = (...conditions: NestedCondition[]) => ({ any: conditions });

const NOT_BACK = any(is("painNow", null), is("baseline", null), above("painNow", "baseline"));
const NOT_SWAP = is("lowImpact", false);
const OPEN = { fact: "verdict", operator: "in", value: ["over", "pending", "unknown"] };
const TOO_LONG = any(above("plannedM", "capM"), all(is("plannedM", null), is("onTable", false)));
const COMING_BACK = [is("returning", true), NOT_SWAP];

/** The table of clinical.md 1.5 in json-rules-engine's own form, in its order. */
const RULES: readonly (readonly [string, How | null, TopLevelCondition])[] = [
  ["B0", null, all(is("stopped", true))],
  ["B1", null, all(is("limp", true))],
  ["B2", null, all(above("painNow", "hardStop"))],
  ["B-UNANSWERED", null, any(is("painNow", null), is("limp", null), is("age", null))],
  ["B3", "swapLowImpact", all(NOT_SWAP, above("painNow", "cap"))],
  ["B4", null, all(is("risky", true), NOT_BACK)],
  ["B5", "swapLowImpact", all(OPEN, NOT_SWAP, NOT_BACK)],
  ["BP", "swapLowImpact", all(...COMING_BACK, is("gateMet", false))],
  ["BP", "walkRun", all(...COMING_BACK, is("gateMet", true), is("onTable", false))],
  ["B6", "walkRun", all(is("runs", true), is("longestM", null), is("onTable", false))],
  ["B6", "capDistance", all(is("runs", true), isNot("longestM", null), TOO_LONG)],
  ["B7", "lightDayOnly", all(is("recovering", true), NOT_SWAP)],
  ["B8", "substitute", all({ fact: "unfit", operator: "greaterThan", value: 0 })],
];

/**
 * The table in json-rules-engine, built once. Its rules share one priority, which is its quickest way, and what applies is
 * sorted afterwards.
 */
export function jsonRulesTable(): (it: FlatCase) => Promise<TableAnswer> {
  const engine = new Engine();
  RULES.forEach(([rule, how, conditions], order) => {
    const decision = how === null ? "rest" : "modify";
    engine.addRule({ conditions, event: { type: rule, params: { rule, decision, how, order } } });
  });
  return async (it) => {
    const { events } = await engine.run({ ...it });
    const applied = events.map(({ params }) => params as unknown as Applied & { order: number });
    return combine(
      applied.toSorted((a, b) => a.order - b.order),
      it,
    );
  };
}
