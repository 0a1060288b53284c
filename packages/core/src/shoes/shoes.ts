import { SHOES } from "#packs/achilles/shoes.ts";
import { plusDays } from "#shoes/calendar-date.ts";
import type { ShoeAdvice, ShoesEntry, Stage } from "#timeline/timeline.ts";

/** The advice codes; their words live in explain. */
export type ShoeAdviceCode = "SH-KEEP" | "SH-RAISE" | "SH-WEAN" | "SH-USUAL";

/**
 * What to do about shoes (clinical.md 6; 11 rows 9-10): a drop of 10 mm or a 12 mm lift in S0-S3, weaned in S4, reviewed
 * every four weeks and always beside strength work. `localDate` (YYYY-MM-DD) is the day the shoes were told.
 * Null when neither the shoes nor the intake's drop is known.
 */
export function shoeAdvice(
  shoes: ShoesEntry | null,
  intakeDropMm: number | null,
  stage: Stage,
  localDate: string,
): ShoeAdvice | null {
  const dropMm = shoes?.dropMm ?? intakeDropMm;
  if (dropMm === null) return null;
  const liftMm = shoes?.liftMm ?? 0;
  return {
    advice: codeFor(dropMm, liftMm, stage),
    reviewOn: plusDays(localDate, SHOES.review.value),
    needsStrength: true,
  };
}

function codeFor(dropMm: number, liftMm: number, stage: Stage): ShoeAdviceCode {
  const raised = dropMm >= SHOES.minDrop.value || liftMm >= SHOES.lift.value;
  switch (stage) {
    case "S0":
    case "S1":
    case "S2":
    case "S3":
      return raised ? "SH-KEEP" : "SH-RAISE";
    case "S4":
    case "maintain":
      return raised || liftMm > 0 ? "SH-WEAN" : "SH-USUAL";
  }
}
