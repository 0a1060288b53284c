import { expect, test } from "vitest";
import { RULES } from "#guidance/guide.ts";
import { FELL_OVER } from "#safety/guard.ts";
import { INVARIANTS } from "#safety/invariants.ts";
import { HELD_BY, type Holding } from "#safety/promises.ts";
import { PROPERTIES } from "./history-properties.ts";
import { lastRun } from "./last-run.ts";
import { SLICE_SIZE } from "./slice.ts";

const heldBy = (by: Holding): readonly string[] =>
  Object.entries(HELD_BY).flatMap(([id, ways]) => (ways.includes(by) ? [id] : []));
const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].toSorted();

/** What every answer is held to before anybody sees it. */
const ofAnAnswer = INVARIANTS.map(({ invariant }) => invariant);

test("every promise is told once, in its order, and something holds it", () => {
  expect(Object.keys(HELD_BY)).toEqual(Array.from({ length: 19 }, (_, place) => `S${place + 1}`));
  for (const [id, ways] of Object.entries(HELD_BY)) expect(ways.length, id).toBeGreaterThan(0);
});

test("what is said to hold a promise is what the safety net and the proofs look at", () => {
  expect(sorted(heldBy("net"))).toEqual(sorted([FELL_OVER.invariant, ...ofAnAnswer]));
  expect(sorted(heldBy("slice"))).toEqual(sorted(Object.keys(lastRun().slice.checks)));
  expect(sorted(heldBy("trials"))).toEqual(sorted(PROPERTIES.map(({ id }) => id)));
  // Beside each answer, whether a flag stays is asked of each fact.
  expect(sorted(heldBy("lived"))).toEqual(sorted([...ofAnAnswer, "S4"]));
});

test("the numbers that people read are those of the rules in force, and of all that is proven at length", () => {
  const { slice, histories } = lastRun();
  expect(slice.rules, "npm run test:deep slice").toBe(RULES);
  expect(histories.rules, "npm run test:deep histories").toBe(RULES);
  expect(slice.tuples).toBe(SLICE_SIZE);
  for (const [id, times] of Object.entries(slice.checks)) expect(times, id).toBeGreaterThan(0);
  expect(histories.histories).toBeGreaterThanOrEqual(50_000);
  expect(histories.answers).toBeGreaterThan(histories.histories);
  expect(Object.keys(histories.tried)).toEqual(PROPERTIES.map(({ id }) => id));
  for (const [id, times] of Object.entries(histories.tried)) expect(times, id).toBeGreaterThan(100);
});
