import { halfUp } from "#outcomes/half-up.ts";
import { HEEL_RAISE_NORMS, NORMS_UNTIL_AGE } from "#packs/achilles/heel-raise-norms.ts";
import { value } from "#packs/parameters.ts";
import { HUNDREDTHS, TENTHS } from "#packs/units.ts";
import type { HeelRaiseResult, Sides, TestEntry } from "#timeline/timeline.ts";

/** Sore side against the other: known only with one sore side and both counts (clinical.md 2.7, 5.3). */
export type Symmetry =
  | { readonly kind: "missing" }
  | { readonly kind: "known"; readonly pct: number | null; readonly pass: boolean };

/** Limb symmetry of a test, in percent with one decimal (half up); no percentage against a count of 0. */
export function symmetry(test: TestEntry | undefined, sides: Sides | null): Symmetry {
  const reps = test?.reps ?? null;
  const other = test?.otherReps ?? null;
  const bilateral = test?.bilateral === true || sides === "both";
  if (bilateral || reps === null || other === null) return { kind: "missing" };
  if (other === 0) return { kind: "known", pct: null, pass: false };
  const tenths = halfUp(reps * HUNDREDTHS * TENTHS, other);
  return { kind: "known", pct: tenths / TENTHS, pass: reps * TENTHS >= other * value("lsiTenths") };
}

/** The usual number of one-leg heel raises at an age; null where the norms say nothing. */
export function normReps(sex: "M" | "F" | null, age: number | null): number | null {
  if (sex === null || age === null || age > NORMS_UNTIL_AGE) return null;
  return HEEL_RAISE_NORMS.findLast((row) => age >= row.fromAge)?.[sex] ?? null;
}

/** What the last heel-raise test says: symmetry, and the count against the norm (clinical.md 5.3). */
export function heelRaiseResult(
  test: TestEntry,
  runner: {
    readonly side: Sides | null;
    readonly sex: "M" | "F" | null;
    readonly age: number | null;
  },
): HeelRaiseResult {
  const lsi = symmetry(test, runner.side);
  const norm = normReps(runner.sex, runner.age);
  return {
    lsiPct: lsi.kind === "known" ? lsi.pct : null,
    lsiPass: lsi.kind === "known" && lsi.pass,
    normReps: norm,
    normPass: norm !== null && (test.reps ?? 0) >= norm,
  };
}
