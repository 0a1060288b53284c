import type { TestKind } from "@springback/core/timeline";

/** What answers a gate of the ladder on these screens. */
export type Measure = TestKind | "achillesScore";

/** The tests in the order they are listed. */
export const TEST_KINDS = ["heelRaise", "walk30", "hop10", "stepEdge"] as const;

/** By gate: what its runner does to answer it. The other gates are answered by the days themselves. */
const MEASURED_BY: Readonly<Record<string, Measure>> = {
  heelRaisePain: "heelRaise",
  heelRaise: "heelRaise",
  heelRaiseLsi: "heelRaise",
  calfRaises: "heelRaise",
  calfEven: "heelRaise",
  briskWalk: "walk30",
  hopPain: "hop10",
  hopLsi: "hop10",
  score: "achillesScore",
};

/** The test or score that answers a gate; null where none does. */
export function measureOf(gate: string): Measure | null {
  return Object.hasOwn(MEASURED_BY, gate) ? (MEASURED_BY[gate] ?? null) : null;
}

/** Where a test is taken, or the score answered. */
export function pathOf(measure: Measure): string {
  return measure === "achillesScore" ? "/scores" : `/tests?test=${measure}`;
}

/** The test that an address names; null for anything else. */
export function testNamed(name: unknown): TestKind | null {
  return TEST_KINDS.find((kind) => kind === name) ?? null;
}
