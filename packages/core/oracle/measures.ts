/** Heel-raise test, Achilles score and shoes. */
import { type Fact, HOUR, isPregnant, lastAnswered, type Moment, ofKind } from "./facts.ts";

function lsiCounts(
  moment: Moment,
  test: Fact<"test"> | undefined,
): { injured: number; other: number } | null {
  const bothSides = lastAnswered(moment, "intake", (fact) => fact.side)?.value === "both";
  if (test === undefined || test.bilateral === true || bothSides) return null;
  if (test.reps == null || test.otherReps == null) return null;
  return { injured: test.reps, other: test.otherReps };
}

/** Whether a test's limb symmetry passes. */
export function lsi(moment: Moment, test: Fact<"test"> | undefined): boolean | "missing" {
  const counts = lsiCounts(moment, test);
  if (counts === null) return "missing";
  return counts.other > 0 && counts.injured * 10 >= counts.other * 9;
}

const NORMS: Readonly<Record<"M" | "F", readonly number[]>> = {
  M: [37, 32, 28, 23, 19, 14, 10],
  F: [30, 27, 24, 21, 19, 16, 13],
};

/** What `tests.heelRaise` says, undefined without such a test. */
export function heelRaiseResult(moment: Moment) {
  const test = ofKind(moment, "test").findLast((fact) => fact.test === "heelRaise");
  if (test === undefined) return undefined;
  const counts = lsiCounts(moment, test);
  const usable = counts !== null && counts.other > 0 ? counts : null;
  const sex = lastAnswered(moment, "intake", (fact) => fact.sex)?.value;
  const age = lastAnswered(moment, "intake", (fact) => fact.age)?.value;
  const normReps =
    sex === undefined || age === undefined ? null : (NORMS[sex][Math.floor(age / 10) - 2] ?? null);
  return {
    lsiPct:
      usable === null
        ? null
        : Math.floor((usable.injured * 2000 + usable.other) / (2 * usable.other)) / 10,
    lsiPass: usable !== null && lsi(moment, test) === true,
    normReps,
    normPass: normReps !== null && test.reps != null && test.reps >= normReps,
  };
}

function totalOf(outcome: Fact<"outcome">): number | "incomplete" {
  let total = 0;
  for (const item of outcome.items) {
    if (item === null) return "incomplete";
    total += typeof item === "number" ? item : item.points;
  }
  return total;
}

/** What `outcomes.achillesScore` says, undefined without one. */
export function achillesScore(moment: Moment) {
  const scores = ofKind(moment, "outcome").filter(({ measure }) => measure === "achillesScore");
  const last = scores.at(-1);
  if (last === undefined) return undefined;
  const total = totalOf(last);
  const first = scores
    .slice(0, -1)
    .map((score) => totalOf(score))
    .find((score) => typeof score === "number");
  let important: boolean | null = false;
  if (typeof total === "number" && typeof first === "number")
    important = total - first >= ((last.weeksSinceStart ?? 0) >= 24 ? 7 : 14);
  if (isPregnant(moment)) important = null;
  return { total, important };
}

/** When shoes are looked at again, and whether strength is still to be paired with them. */
export function shoesResult(moment: Moment) {
  const last = ofKind(moment, "shoes").at(-1);
  if (last === undefined) return null;
  return {
    reviewOn: new Date((last.day + 28) * 24 * HOUR).toISOString().slice(0, 10),
    needsStrength: true,
  };
}
